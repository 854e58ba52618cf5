package no.pmto.finder;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads areas from GeoJSON (RFC 7946). */
final class GeoJson {

	private static final GeometryFactory FACTORY = new GeometryFactory();

	private GeoJson() {
	}

	/**
	 * The area of every feature by its name, with all outer rings running one way and all
	 * holes the other.
	 * @throws IOException when the file can't be read
	 * @throws IllegalArgumentException when a feature is no area
	 */
	static Map<String, Geometry> areas(InputStream file) throws IOException {
		Map<String, Geometry> areas = new LinkedHashMap<>();
		try (file) {
			for (JsonNode feature : new JsonMapper().readTree(file).path("features")) {
				areas.put(feature.path("properties").path("name").asString(), area(feature.path("geometry")).norm());
			}
		}
		return areas;
	}

	private static Geometry area(JsonNode geometry) {
		JsonNode coordinates = geometry.path("coordinates");
		return switch (geometry.path("type").asString()) {
			case "Polygon" -> polygon(coordinates);
			case "MultiPolygon" ->
				FACTORY.createMultiPolygon(each(coordinates).stream().map(GeoJson::polygon).toArray(Polygon[]::new));
			default -> throw new IllegalArgumentException("not an area: " + geometry.path("type"));
		};
	}

	private static Polygon polygon(JsonNode rings) {
		List<LinearRing> all = each(rings).stream().map(GeoJson::ring).toList();
		return FACTORY.createPolygon(all.getFirst(), all.stream().skip(1).toArray(LinearRing[]::new));
	}

	private static LinearRing ring(JsonNode positions) {
		return FACTORY.createLinearRing(each(positions).stream()
			.map((position) -> new Coordinate(position.path(0).doubleValue(), position.path(1).doubleValue()))
			.toArray(Coordinate[]::new));
	}

	private static List<JsonNode> each(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).toList();
	}

}
