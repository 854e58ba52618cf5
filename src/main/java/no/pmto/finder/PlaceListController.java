package no.pmto.finder;

import java.net.URI;
import java.time.Duration;

import no.pmto.site.Editions;
import no.pmto.site.PageNotFound;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the lists that are searched on the visitor's device. The address of an older
 * edition's list leads to the one of today.
 */
@Controller
class PlaceListController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final Editions editions;

	private final PlaceLists lists;

	PlaceListController(Editions editions, PlaceLists lists) {
		this.editions = editions;
		this.lists = lists;
	}

	@GetMapping("/finder/{name:[a-z]+}.{hash:[0-9a-f]{32}}.json")
	ResponseEntity<String> list(@PathVariable String name, @PathVariable String hash) {
		PlaceList list = this.lists.named(name, this.editions.current()).orElseThrow(PageNotFound::new);
		if (!list.path().contains(hash)) {
			return ResponseEntity.status(HttpStatus.FOUND)
				.location(URI.create(list.path()))
				.cacheControl(CacheControl.noStore())
				.build();
		}
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(FOR_EVER).body(list.json());
	}

}
