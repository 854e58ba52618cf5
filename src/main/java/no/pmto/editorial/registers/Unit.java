package no.pmto.editorial.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A unit as Enhetsregisteret describes it, nothing of it checked yet. The mobile number
 * is left out: it is often somebody's own.
 *
 * @param deleted the day it was deleted; null for one that exists
 */
record Unit(String number, @Nullable String deleted, @Nullable String phone, @Nullable String email,
		@Nullable String website, @Nullable Address business, @Nullable Address postal) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	/** An address, abroad too. */
	record Address(List<String> lines, @Nullable String postalCode, @Nullable String country) {
	}

	/** Reads the register's JSON; empty where it is none, or not about a unit. */
	static Optional<Unit> read(String body) {
		try {
			JsonNode node = JSON.readTree(body);
			String number = text(node, "organisasjonsnummer");
			if (number == null) {
				return Optional.empty();
			}
			return Optional.of(new Unit(number, deleted(node), text(node, "telefon"), text(node, "epostadresse"),
					text(node, "hjemmeside"), address(node.path("forretningsadresse")),
					address(node.path("postadresse"))));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable String deleted(JsonNode node) {
		String day = text(node, "slettedato");
		boolean gone = day != null || "SlettetEnhet".equals(text(node, "respons_klasse"));
		if (!gone) {
			return null;
		}
		return (day != null && DAY.matcher(day).matches()) ? day : "";
	}

	private static @Nullable Address address(JsonNode node) {
		if (!node.isObject()) {
			return null;
		}
		List<String> lines = new ArrayList<>();
		for (JsonNode line : node.path("adresse")) {
			if (line.isString() && !line.stringValue().isBlank()) {
				lines.add(line.stringValue().strip());
			}
		}
		return new Address(List.copyOf(lines), text(node, "postnummer"), text(node, "landkode"));
	}

	private static @Nullable String text(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return (value.isString() && !value.stringValue().isBlank()) ? value.stringValue().strip() : null;
	}

}
