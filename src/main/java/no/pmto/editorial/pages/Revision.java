package no.pmto.editorial.pages;

import java.time.ZonedDateTime;

import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.site.Language;

/** Words that were published, when and by whom; {@code site} for those from the files. */
record Revision(long id, PassageId passage, Language language, PassageText text, ZonedDateTime at, String by) {
}
