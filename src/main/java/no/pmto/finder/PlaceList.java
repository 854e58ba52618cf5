package no.pmto.finder;

import java.nio.charset.StandardCharsets;

import org.springframework.util.DigestUtils;

/**
 * A list that is searched on the visitor's device.
 *
 * @param name of the file, without its ending
 * @param json what stands in it
 * @param path from the root, with a hash of the content
 */
record PlaceList(String name, String json, String path) {

	static PlaceList of(String name, String json) {
		String hash = DigestUtils.md5DigestAsHex(json.getBytes(StandardCharsets.UTF_8));
		return new PlaceList(name, json, "/finder/" + name + "." + hash + ".json");
	}

}
