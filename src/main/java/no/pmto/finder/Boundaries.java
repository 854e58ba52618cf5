package no.pmto.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import no.pmto.database.SourceFiles;
import no.pmto.directory.Country;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.linemerge.LineMerger;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Coasts and borders, from {@code db/reference}, read once, while the rest of the site
 * starts. They are simplified: small islands are missing.
 */
@Component
class Boundaries implements SmartInitializingSingleton {

	private static final GeometryFactory FACTORY = new GeometryFactory();

	private final CompletableFuture<Map<Country, Land>> lands = CompletableFuture.supplyAsync(Boundaries::read,
			Thread.ofPlatform().name("boundaries")::start);

	/** The site does not start with coasts that can't be read. */
	@Override
	public void afterSingletonsInstantiated() {
		this.lands.join();
	}

	private static Map<Country, Land> read() {
		try {
			return lands();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<Country, Land> lands() throws IOException {
		SourceFiles files = SourceFiles.below("db/reference", ".geojson");
		Map<String, Geometry> countries = GeoJson.areas(files.open("land.geojson"));
		Geometry counties = borders(List.copyOf(GeoJson.areas(files.open("counties_no.geojson")).values()));
		return Map.of(Country.NO, land("Norway", countries, counties), //
				Country.DK, land("Denmark", countries, together(List.of())));
	}

	private static Land land(String name, Map<String, Geometry> countries, Geometry borders) {
		Map<String, Geometry> others = new HashMap<>(countries);
		Geometry own = Objects.requireNonNull(others.remove(name));
		return new Land(own, together(List.copyOf(others.values())), borders);
	}

	/** The lines that two areas share, which must have the same points in both. */
	private static Geometry borders(List<Geometry> areas) {
		List<Geometry> outlines = areas.stream().map(Geometry::getBoundary).toList();
		LineMerger shared = new LineMerger();
		for (int one = 0; one < outlines.size(); one++) {
			for (int other = one + 1; other < outlines.size(); other++) {
				shared.add(outlines.get(one).intersection(outlines.get(other)));
			}
		}
		List<Geometry> lines = new ArrayList<>();
		((Collection<?>) shared.getMergedLineStrings()).forEach((line) -> lines.add((Geometry) line));
		return together(lines);
	}

	private static Geometry together(List<Geometry> parts) {
		return FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
	}

	Land of(Country country) {
		return Objects.requireNonNull(this.lands.join().get(country));
	}

}
