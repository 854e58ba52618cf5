package no.pmto.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContentFileReaderTests {

	private static final String FRONT = "---\npath: a\ntitle: A\nmenu: A\ndescription: About A\n---\n";

	@Test
	void aSectionHasItsParts() {
		ContentFile file = ContentFileReader.read("a.md", FRONT + """
				The lead.

				## What is it? {#what figure=circles}

				> In short.
				> Really.

				In full.

				### More

				---

				Source: somewhere.

				## Next {#next}

				Text.
				""");
		assertThat(file.lead()).isEqualTo("The lead.");
		assertThat(file.sections())
			.containsExactly(
					new ContentFile.Section("what", "circles", "What is it?", "In short.\nReally.",
							"In full.\n\n### More", "Source: somewhere."),
					new ContentFile.Section("next", null, "Next", null, "Text.", null));
	}

	@Test
	void aHeadingWithoutAnAnchorIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ContentFileReader.read("a.md", FRONT + "Lead.\n\n## No anchor\n\nText."))
			.withMessageContaining("a.md");
	}

	@Test
	void aMissingFieldIsNamed() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ContentFileReader.read("a.md", "---\npath: a\n---\nLead."))
			.withMessageContaining("title");
	}

}
