package no.pmto.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import no.pmto.directory.Country;

import org.jspecify.annotations.Nullable;

/** How constants are spelt in answers and parameters: in small letters. */
final class Spelling {

	private Spelling() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The constant that a parameter names, or null where it is left out.
	 * @throws Refusal when there is no such constant
	 */
	static <E extends Enum<E>> @Nullable E read(String parameter, @Nullable String value, Class<E> type) {
		if (value == null) {
			return null;
		}
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> of(constant).equals(value))
			.findFirst()
			.orElseThrow(() -> new Refusal(Problem.invalidParameter(parameter, all(type))));
	}

	/**
	 * The country that the parameter names, or null where it is left out.
	 * @throws Refusal when there is no such country
	 */
	static @Nullable Country country(@Nullable String value) {
		return read("country", value, Country.class);
	}

	private static List<String> all(Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants()).map(Spelling::of).toList();
	}

}
