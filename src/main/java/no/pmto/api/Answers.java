package no.pmto.api;

import java.util.stream.Stream;

import no.pmto.site.PublicCache;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/** Answers with the licences of the data in their header. */
final class Answers {

	private static final String[] LINKS = Stream
		.concat(Attribution.licences().map((licence) -> "<" + licence + ">; rel=\"license\""),
				Stream.of("<" + Description.PATH + ">; rel=\"service-desc\""))
		.toArray(String[]::new);

	private Answers() {
	}

	/** In JSON, for anybody to keep for a while. */
	static <T> ResponseEntity<T> of(T body) {
		return as(MediaType.APPLICATION_JSON).body(body);
	}

	/** In JSON, for nobody to keep: it depends on what somebody typed. */
	static <T> ResponseEntity<T> notKept(T body) {
		return with(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore()).body(body);
	}

	/** In this format, for anybody to keep for a while. */
	static BodyBuilder as(MediaType type) {
		return PublicCache.allow(with(type));
	}

	private static BodyBuilder with(MediaType type) {
		return ResponseEntity.ok().contentType(type).header(HttpHeaders.LINK, LINKS);
	}

}
