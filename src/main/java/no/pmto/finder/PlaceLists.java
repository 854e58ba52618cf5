package no.pmto.finder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.pmto.directory.Directory;
import no.pmto.site.Edition;
import no.pmto.site.EditionFiles;
import no.pmto.site.OncePerEdition;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** The lists that are searched on the visitor's device, made once for each edition. */
@Component
class PlaceLists implements EditionFiles {

	private static final JsonMapper MAPPER = new JsonMapper();

	private final OncePerEdition<List<PlaceList>> lists = new OncePerEdition<>(
			(edition) -> make(edition.part(Directory.class)));

	@Override
	public Map<String, String> paths(Edition edition) {
		return this.lists.of(edition).stream().collect(Collectors.toMap(PlaceList::name, PlaceList::path));
	}

	/** The list of this name, if there is one. */
	Optional<PlaceList> named(String name, Edition edition) {
		return this.lists.of(edition).stream().filter((list) -> list.name().equals(name)).findFirst();
	}

	private static List<PlaceList> make(Directory directory) {
		return List.of(PlaceList.of("names", MAPPER.writeValueAsString(new NameList(directory).content())),
				PlaceList.of("points", MAPPER.writeValueAsString(new PointList(directory).content())));
	}

}
