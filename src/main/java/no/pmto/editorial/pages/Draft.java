package no.pmto.editorial.pages;

import java.time.ZonedDateTime;

import no.pmto.content.PassageText;

/** Words that wait to be published, and who changed them last. */
record Draft(PassageText text, ZonedDateTime at, String by) {
}
