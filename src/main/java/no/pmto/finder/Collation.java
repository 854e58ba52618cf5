package no.pmto.finder;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of names as Norwegians and Danes know it: Æ, Ø and Å last. */
final class Collation {

	private Collation() {
	}

	static Comparator<String> order() {
		return by(Function.identity());
	}

	static <T> Comparator<T> by(Function<T, String> name) {
		Collator collator = Collator.getInstance(Locale.of("nb", "NO"));
		return Comparator.comparing((T item) -> collator.getCollationKey(name.apply(item)));
	}

}
