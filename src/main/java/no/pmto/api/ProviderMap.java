package no.pmto.api;

import java.util.List;

import no.pmto.directory.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * Providers as a map (GeoJSON, RFC 7946), with what the standard calls a foreign member
 * for licence and sources.
 */
record ProviderMap(String type, Meta meta, List<Feature> features) {

	static ProviderMap of(List<ProviderEntry> providers, Meta meta) {
		return new ProviderMap("FeatureCollection", meta, providers.stream().map(Feature::of).toList());
	}

	/**
	 * One provider.
	 *
	 * @param geometry null where nobody knows where it is
	 */
	record Feature(String type, String id, @Nullable Point geometry, ProviderEntry properties) {

		static Feature of(ProviderEntry provider) {
			Coordinate coordinate = provider.coordinate();
			return new Feature("Feature", provider.id(), (coordinate != null) ? Point.of(coordinate) : null, provider);
		}

	}

	/**
	 * Where it is.
	 *
	 * @param coordinates longitude first
	 */
	record Point(String type, List<Double> coordinates) {

		static Point of(Coordinate coordinate) {
			return new Point("Point", List.of(coordinate.longitude(), coordinate.latitude()));
		}

	}

}
