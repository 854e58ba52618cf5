package no.pmto.editorial.registers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import no.pmto.editorial.AuditLog;
import no.pmto.editorial.Editor;
import no.pmto.site.Editions;
import no.pmto.site.PageNotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Norwegian postal codes in versions: each upload makes one that never changes, one
 * is active, and any can be made so again.
 */
@Component
class PostalRegister {

	/** The reason of the versions that came with the site. */
	static final String FILES = "files";

	private final PostalTables tables;

	private final PostalVersions versions;

	private final Editions editions;

	private final AuditLog log;

	private final JdbcClient database;

	PostalRegister(PostalTables tables, PostalVersions versions, Editions editions, AuditLog log, JdbcClient database) {
		this.tables = tables;
		this.versions = versions;
		this.editions = editions;
		this.log = log;
		this.database = database;
	}

	/** What became of an activation. */
	enum Result {

		/** Visitors see it in a moment. */
		ACTIVE,
		/** Another version became active since the difference was shown. */
		OUTDATED,
		/** More than a fifth is gone, and nobody has said twice that they mean it. */
		LOSES_MANY,
		/** There is nothing in it. */
		EMPTY,
		/** A municipality in it is no more. */
		MUNICIPALITY_GONE

	}

	/** The active version. What files have changed becomes a version first. */
	@Transactional
	public PostalVersion activeVersion() {
		lock();
		return upToDate();
	}

	private PostalVersion upToDate() {
		SortedMap<String, PostalEntry> now = this.tables.read();
		return this.versions.active().filter((active) -> this.versions.codes(active.id()).equals(now)).orElseGet(() -> {
			this.versions.activate(this.versions.add(now.values(), FILES, Editor.SITE));
			return this.versions.active().orElseThrow();
		});
	}

	/**
	 * Keeps a version that is not active yet.
	 * @param reason why, in an editor's words
	 */
	@Transactional
	public long propose(Collection<PostalLine> lines, String reason) {
		lock();
		upToDate();
		long version = this.versions.add(entries(lines), reason, Editor.name());
		this.log.record("postal.upload", "postal version " + version, null,
				Map.of("codes", lines.size(), "reason", reason));
		return version;
	}

	/**
	 * A code that is known keeps its coordinate; a new one gets that of the
	 * municipality's main place, since the register has none.
	 */
	private List<PostalEntry> entries(Collection<PostalLine> lines) {
		SortedMap<String, PostalEntry> now = this.tables.read();
		Map<String, PostalTables.Municipality> municipalities = this.tables.municipalities();
		PlaceSpelling spelling = new PlaceSpelling(now.values().stream().map(PostalEntry::place).toList());
		return lines.stream().map((line) -> {
			PostalEntry known = now.get(line.code());
			PostalTables.Municipality there = municipalities.get(line.municipality());
			if (there == null) {
				throw new IllegalArgumentException("no such municipality: " + line.municipality());
			}
			String place = (known != null && known.place().equalsIgnoreCase(line.place())) ? known.place()
					: spelling.of(line.place());
			return new PostalEntry(line.code(), place, line.municipality(),
					(known != null) ? known.latitude() : there.latitude(),
					(known != null) ? known.longitude() : there.longitude());
		}).toList();
	}

	/**
	 * What would be different if this version were active.
	 * @throws PageNotFound where there is no such version
	 */
	PostalDifference difference(long version) {
		return PostalDifference.between(this.tables.read(), codes(version));
	}

	private SortedMap<String, PostalEntry> codes(long version) {
		PostalVersion known = this.versions.find(version).orElseThrow(PageNotFound::new);
		return this.versions.codes(known.id());
	}

	/**
	 * Makes a version active, a new one or one from before.
	 * @param seen the version that was active when the editor saw the difference
	 * @param confirmed whether the editor said twice that many may go
	 * @throws PageNotFound where there is no such version
	 */
	@Transactional
	public Result activate(long version, long seen, boolean confirmed) {
		lock();
		SortedMap<String, PostalEntry> codes = codes(version);
		if (upToDate().id() != seen) {
			return Result.OUTDATED;
		}
		PostalDifference difference = PostalDifference.between(this.tables.read(), codes);
		if (codes.isEmpty()) {
			return Result.EMPTY;
		}
		if (difference.losesMany() && !confirmed) {
			return Result.LOSES_MANY;
		}
		Map<String, PostalTables.Municipality> municipalities = this.tables.municipalities();
		if (!codes.values().stream().allMatch((code) -> municipalities.containsKey(code.municipality()))) {
			return Result.MUNICIPALITY_GONE;
		}
		apply(version, seen, difference);
		return Result.ACTIVE;
	}

	private void apply(long version, long seen, PostalDifference difference) {
		this.tables.write(difference);
		this.versions.activate(version);
		this.log.record("postal.activate", "postal version " + version,
				Map.of("version", seen, "codes", before(difference)),
				Map.of("version", version, "codes", after(difference)));
		this.editions.changed();
	}

	private static Map<String, PostalEntry> before(PostalDifference difference) {
		Map<String, PostalEntry> codes = new TreeMap<>();
		difference.gone().forEach((entry) -> codes.put(entry.code(), entry));
		List.of(difference.moved(), difference.renamed(), difference.repointed())
			.forEach((some) -> some.forEach((changed) -> codes.put(changed.before().code(), changed.before())));
		return codes;
	}

	private static Map<String, PostalEntry> after(PostalDifference difference) {
		Map<String, PostalEntry> codes = new TreeMap<>();
		difference.added().forEach((entry) -> codes.put(entry.code(), entry));
		List.of(difference.moved(), difference.renamed(), difference.repointed())
			.forEach((some) -> some.forEach((changed) -> codes.put(changed.after().code(), changed.after())));
		return codes;
	}

	/** One change at a time, on all instances, until the transaction ends. */
	private void lock() {
		this.database.sql("select pg_advisory_xact_lock(hashtext('postal register'))").query((row) -> {
		});
	}

}
