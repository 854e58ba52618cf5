package no.pmto.editorial.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** What was changed between two texts, word by word. */
final class Difference {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\n)");

	private Difference() {
	}

	/** A run of words. */
	record Part(Kind kind, String words) {

		/** Where they stand. */
		enum Kind {

			SAME, GONE, NEW

		}

	}

	/** The older text and the newer, woven into one. */
	static List<Part> between(String older, String newer) {
		List<String> before = words(older);
		List<String> after = words(newer);
		List<Part> parts = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
			int from = delta.getSource().getPosition();
			add(parts, Part.Kind.SAME, before.subList(at, from));
			add(parts, Part.Kind.GONE, delta.getSource().getLines());
			add(parts, Part.Kind.NEW, delta.getTarget().getLines());
			at = from + delta.getSource().size();
		}
		add(parts, Part.Kind.SAME, before.subList(at, before.size()));
		return parts;
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(BETWEEN_WORDS.split(text));
	}

	private static void add(List<Part> parts, Part.Kind kind, List<String> words) {
		if (!words.isEmpty()) {
			parts.add(new Part(kind, String.join("", words)));
		}
	}

}
