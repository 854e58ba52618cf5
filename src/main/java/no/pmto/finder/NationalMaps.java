package no.pmto.finder;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import no.pmto.directory.Country;

import org.springframework.stereotype.Component;

/** Draws maps of whole countries. Their outlines are drawn once. */
@Component
public class NationalMaps {

	private final Map<Country, Ground> grounds = new ConcurrentHashMap<>();

	private final Boundaries boundaries;

	NationalMaps(Boundaries boundaries) {
		this.boundaries = boundaries;
	}

	private Ground ground(Country country) {
		Land land = this.boundaries.of(country);
		MapView view = MapView.of(land.own());
		return new Ground(Drawing.of(land, view), view);
	}

	private record Ground(Drawing drawing, MapView view) {
	}

	/**
	 * A map of a country. Dots of other countries, and of Svalbard and Jan Mayen, whose
	 * coasts are not known, are left out.
	 */
	public NationalMap of(Country country, Collection<Dot> dots) {
		Ground ground = this.grounds.computeIfAbsent(country, this::ground);
		return NationalMap.of(country, dots, ground.drawing(), ground.view());
	}

}
