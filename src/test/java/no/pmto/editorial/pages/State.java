package no.pmto.editorial.pages;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.content.Passages;
import no.pmto.editorial.AuditLog;
import no.pmto.editorial.listings.ListingField;
import no.pmto.editorial.listings.ListingRow;
import no.pmto.site.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that editors can change, and what the record of changes says became of it: the
 * texts by passage and language as {@code questions#goal nb}.
 */
record State(Map<String, PassageText> published, Map<String, PassageText> drafts,
		SortedMap<String, ListingRow> listings) {

	private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {
	};

	private static final JsonMapper json = new JsonMapper();

	static State of(Passages passages, List<PassageId> ids, SortedMap<String, ListingRow> listings) {
		Map<String, PassageText> published = new HashMap<>();
		ids.forEach((id) -> passages.published(id)
			.orElseThrow()
			.forEach((language, text) -> published.put(id + " " + language.tag(), text)));
		return new State(published, new HashMap<>(), new TreeMap<>(listings));
	}

	void replay(AuditLog.Entry entry) {
		switch (entry.action()) {
			case "passage.draft" -> draft(entry.subject(), text(json.readTree(entry.after())));
			case "passage.discard" -> this.drafts.remove(entry.subject());
			case "passage.publish" -> publish(entry, true);
			case "passage.rollback" -> publish(entry, false);
			case "directory.activate" -> activate(json.readTree(entry.before()), json.readTree(entry.after()));
			default -> throw new AssertionError(entry.action());
		}
	}

	private void draft(String subject, PassageText text) {
		if (Objects.equals(this.published.get(subject), text)) {
			this.drafts.remove(subject);
		}
		else {
			this.drafts.put(subject, text);
		}
	}

	private void publish(AuditLog.Entry entry, boolean ofDrafts) {
		for (Language language : Language.values()) {
			JsonNode words = json.readTree(entry.after()).get(language.tag());
			if (words != null) {
				String subject = entry.subject() + " " + language.tag();
				this.published.put(subject, text(words));
				if (ofDrafts) {
					this.drafts.remove(subject);
				}
			}
		}
	}

	private void activate(JsonNode before, JsonNode after) {
		before.get("listings").propertyNames().forEach(this.listings::remove);
		after.get("listings").properties().forEach((listing) -> {
			EnumMap<ListingField, String> fields = new EnumMap<>(ListingField.class);
			json.convertValue(listing.getValue(), FIELDS)
				.forEach((column, text) -> fields.put(ListingField.valueOf(column.toUpperCase(Locale.ROOT)), text));
			this.listings.put(listing.getKey(), new ListingRow(fields));
		});
	}

	private static PassageText text(JsonNode fields) {
		return new PassageText(json.convertValue(fields, FIELDS));
	}

}
