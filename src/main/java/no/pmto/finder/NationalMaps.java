package no.pmto.finder;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import no.pmto.directory.Country;

import org.springframework.stereotype.Component;

/** Draws maps of whole countries. Their outlines are drawn once. */
@Component
public class NationalMaps {

	private final Map<Country, Ground> grounds = new EnumMap<>(Country.class);

	NationalMaps(Boundaries boundaries) {
		for (Country country : Country.values()) {
			Land land = boundaries.of(country);
			MapView view = MapView.of(land.own());
			this.grounds.put(country, new Ground(Drawing.of(land, view), view));
		}
	}

	private record Ground(Drawing drawing, MapView view) {
	}

	/**
	 * A map of a country. Dots of other countries, and of Svalbard and Jan Mayen, whose
	 * coasts are not known, are left out.
	 */
	public NationalMap of(Country country, Collection<Dot> dots) {
		Ground ground = Objects.requireNonNull(this.grounds.get(country));
		return NationalMap.of(country, dots, ground.drawing(), ground.view());
	}

}
