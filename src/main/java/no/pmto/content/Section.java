package no.pmto.content;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import no.pmto.site.Language;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A section in the database: an anchor that never changes, and its words in every
 * language.
 */
@Entity
@NullUnmarked
class Section {

	@Id
	private String id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Page page;

	private String anchor;

	private int position;

	private String figure;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "section_translation", joinColumns = @JoinColumn(name = "section_id"))
	@MapKeyColumn(name = "language")
	private Map<Language, SectionTranslation> translations = new HashMap<>();

	String anchor() {
		return this.anchor;
	}

	@Nullable String figure() {
		return this.figure;
	}

	String id() {
		return this.id;
	}

	/** When its words last changed, in the languages that have them. */
	Map<Language, Instant> changed() {
		Map<Language, Instant> changed = new EnumMap<>(Language.class);
		this.translations.forEach((language, text) -> changed.put(language, text.updatedAt()));
		return changed;
	}

	Map<Language, SectionTranslation> translations() {
		return Collections.unmodifiableMap(this.translations);
	}

}
