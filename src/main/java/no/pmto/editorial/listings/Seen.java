package no.pmto.editorial.listings;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.util.DigestUtils;

/**
 * The mark of the listing that an editor began from: sent along with the form, it tells
 * on saving whether somebody else has saved another meanwhile. A confirmation in between
 * takes nothing away from anybody and leaves the mark as it is.
 */
final class Seen {

	private Seen() {
	}

	/** Empty where there is no listing yet. */
	static String mark(@Nullable ListingRow row) {
		if (row == null) {
			return "";
		}
		Map<ListingField, String> edited = new TreeMap<>(row.fields());
		edited.keySet().retainAll(ListingForm.EDITED);
		return HexFormat.of().formatHex(DigestUtils.md5Digest(edited.toString().getBytes(StandardCharsets.UTF_8)));
	}

}
