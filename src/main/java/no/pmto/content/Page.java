package no.pmto.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import no.pmto.site.Language;
import no.pmto.site.PublicPage.Menu;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A page in the database: an ordered list of sections, and its own words in every
 * language.
 */
@Entity
@NullUnmarked
class Page {

	@Id
	private String id;

	private String parentId;

	private int position;

	private String layout;

	private String menu;

	private LocalDate reviewedOn;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "page_translation", joinColumns = @JoinColumn(name = "page_id"))
	@MapKeyColumn(name = "language")
	private Map<Language, PageTranslation> translations = new HashMap<>();

	@OneToMany(mappedBy = "page", fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@OrderBy("position")
	private List<Section> sections = new ArrayList<>();

	String id() {
		return this.id;
	}

	@Nullable String parentId() {
		return this.parentId;
	}

	PageLayout layout() {
		return PageLayout.valueOf(this.layout.toUpperCase(Locale.ROOT));
	}

	Menu menu() {
		return Menu.valueOf(this.menu.toUpperCase(Locale.ROOT));
	}

	LocalDate reviewedOn() {
		return this.reviewedOn;
	}

	Map<Language, PageTranslation> translations() {
		return Collections.unmodifiableMap(this.translations);
	}

	/** When its own words last changed, in every language. */
	Map<Language, Instant> changed() {
		Map<Language, Instant> changed = new EnumMap<>(Language.class);
		this.translations.forEach((language, text) -> changed.put(language, text.updatedAt()));
		return changed;
	}

	List<Section> sections() {
		return Collections.unmodifiableList(this.sections);
	}

}
