package no.pmto.editorial.pages;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import no.pmto.TestPostgres;
import no.pmto.Visitor;
import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.content.Passages;
import no.pmto.editorial.AuditLog;
import no.pmto.editorial.DirectoryCsv;
import no.pmto.editorial.Office;
import no.pmto.editorial.listings.ListingField;
import no.pmto.editorial.listings.ListingRow;
import no.pmto.editorial.listings.Register;
import no.pmto.editorial.listings.Register.Result;
import no.pmto.site.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year of editing: a thousand edits, publications, uploads and roll-backs in a row,
 * always the same ones. Visitors are answered throughout, and the record of changes
 * replays to what there is at the end.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "pmto.contact.key-file=target/contact-key", "pmto.contact.outbox=target/outbox" })
@ContextConfiguration(initializers = TestPostgres.Initializer.class)
@DirtiesContext
class YearOfEditingTests {

	private static final int EDITS = 1000;

	private static final List<String> READ = List.of("/nb/", "/en/questions-and-answers", "/da/hvad-er-pmto",
			"/nb/finn-pmto/no/4601-bergen", "/en/find-pmto/no/0301-oslo", "/sitemap.xml");

	@Autowired
	private Passages passages;

	@Autowired
	private Editing editing;

	@Autowired
	private Publishing publishing;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Register register;

	@Autowired
	private AuditLog log;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private final Random random = new Random(2026);

	private List<PassageId> ids = List.of();

	private Office office;

	private int uploads;

	@Test
	void theSiteAnswersThroughoutAndTheRecordReplays() throws InterruptedException {
		this.office = Office.signedIn(this.port, this.database, "year", "editor");
		this.ids = this.passages.outline()
			.stream()
			.flatMap((page) -> page.passages().stream())
			.map((passage) -> passage.id())
			.toList();
		State state = State.of(this.passages, this.ids, this.register.active());
		long since = this.log.before(Long.MAX_VALUE, 1).stream().mapToLong(AuditLog.Entry::id).findFirst().orElse(0);
		AtomicBoolean over = new AtomicBoolean();
		List<String> failures = new CopyOnWriteArrayList<>();
		AtomicInteger answers = new AtomicInteger();
		Thread visitor = Thread.startVirtualThread(() -> visit(over, failures, answers));
		for (int i = 0; i < EDITS; i++) {
			edit(i);
		}
		over.set(true);
		visitor.join();
		assertThat(failures).isEmpty();
		assertThat(this.uploads).isGreaterThan(20);
		assertThat(answers.get()).isGreaterThan(EDITS / 10);
		List<AuditLog.Entry> entries = this.log.before(Long.MAX_VALUE, 10 * EDITS)
			.reversed()
			.stream()
			.filter((entry) -> entry.id() > since)
			.toList();
		entries.forEach(state::replay);
		assertThat(state.published()).isEqualTo(State.of(this.passages, this.ids, new TreeMap<>()).published());
		assertThat(state.drafts()).isEqualTo(drafts());
		assertThat(state.listings()).isEqualTo(this.register.active());
		assertThat(entries).extracting(AuditLog.Entry::action)
			.contains("passage.draft", "passage.publish", "passage.rollback", "passage.discard", "directory.activate");
	}

	private void visit(AtomicBoolean over, List<String> failures, AtomicInteger answers) {
		Visitor visitor = new Visitor(this.port);
		for (int i = 0; !over.get(); i++) {
			String path = READ.get(i % READ.size());
			if (visitor.get(path).statusCode() != 200) {
				failures.add(path);
			}
			answers.incrementAndGet();
		}
	}

	private void edit(int number) {
		PassageId id = this.ids.get(this.random.nextInt(this.ids.size()));
		Language language = Language.values()[this.random.nextInt(Language.values().length)];
		switch (this.random.nextInt(10)) {
			case 0, 1, 2, 3 -> write(id, language, number);
			case 4, 5, 6 -> this.publishing.publish(List.of(id));
			case 7 -> this.editing.discard(id, language);
			case 8 -> rollBack(id, language);
			default -> changeDirectory(number);
		}
	}

	private void write(PassageId id, Language language, int number) {
		PassageText now = this.editing.find(id).current(language);
		SortedMap<String, String> words = new TreeMap<>(now.fields());
		String field = words.keySet().stream().skip(this.random.nextInt(words.size())).findFirst().orElseThrow();
		words.put(field, words.get(field).replaceFirst(" \\(\\d+\\)$", "") + " (" + number + ")");
		Map<Language, Editing.Sent> sent = new EnumMap<>(Language.class);
		sent.put(language, new Editing.Sent(new PassageText(words), Seen.mark(now)));
		assertThat(this.editing.save(id, sent)).isEmpty();
	}

	private void rollBack(PassageId id, Language language) {
		List<Revision> all = this.revisions.of(id, language);
		if (!all.isEmpty()) {
			this.publishing.rollBack(all.get(this.random.nextInt(all.size())).id());
		}
	}

	/** By form, by file, or back to an older version. */
	private void changeDirectory(int number) {
		SortedMap<String, ListingRow> rows = this.register.active();
		String id = new ArrayList<>(rows.keySet()).get(this.random.nextInt(rows.size()));
		ListingRow changed = rows.get(id).with(ListingField.NOTE, "note " + number);
		if (number % 3 == 0) {
			this.register.change((all) -> {
				all.put(id, changed);
				return all;
			}, "by form");
			return;
		}
		long seen = this.register.activeVersion().id();
		long version = (number % 3 == 1) ? Math.max(1, seen - this.random.nextInt(4)) : upload(id, "note " + number);
		assertThat(this.register.activate(version, seen, false)).isEqualTo(Result.ACTIVE);
	}

	/**
	 * The file that is exported, with another note for one listing, as a browser sends
	 * it.
	 */
	private long upload(String id, String note) {
		byte[] file = new DirectoryCsv(this.office.get("/admin/directory/export.csv").body())
			.with(id, ListingField.NOTE, note)
			.saved();
		HttpResponse<String> answer = this.office.upload("/admin/directory", "/admin/directory/uploads",
				Map.of("reason", "by file"), "file", file);
		this.uploads++;
		return Long.parseLong(answer.uri().getPath().replaceFirst(".*/versions/", ""));
	}

	private Map<String, PassageText> drafts() {
		Map<String, PassageText> all = new HashMap<>();
		this.drafts.all()
			.forEach((id, drafts) -> drafts
				.forEach((language, draft) -> all.put(id + " " + language.tag(), draft.text())));
		return all;
	}

}
