package no.pmto.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import no.pmto.SiteTest;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The map of every municipality's answer. */
@SiteTest
class AnswerMapTests {

	/** Open one in a browser to look at it. */
	private static final Path KEPT = Path.of("target/maps");

	@Autowired
	private Editions editions;

	@Autowired
	private AnswerMaps maps;

	@Autowired
	private ITemplateEngine templates;

	private Directory directory;

	@BeforeEach
	void open() throws IOException {
		this.directory = this.editions.current().part(Directory.class);
		Files.createDirectories(KEPT);
	}

	@Test
	void everyMapAddsLessThanTwelveThousandBytesInEveryLanguage() {
		forEveryMap((help, map) -> {
			for (Language language : Language.values()) {
				String html = render(map, language);
				assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(12_000);
				assertThat(html).contains("viewBox=", "<title", "<desc").doesNotContain("style=", "NaN", "??");
				keep(help.municipality().id() + "." + language.tag() + ".html", html);
			}
		});
	}

	@Test
	void everyListingWhosePlaceIsKnownStandsInOnePin() {
		forEveryMap((help, map) -> assertThat(map.pins().stream().flatMap((pin) -> pin.numbers().stream()))
			.containsExactlyInAnyOrderElementsOf(help.all()
				.stream()
				.filter((listing) -> listing.provider().coordinate() != null)
				.map(Listing::number)
				.toList()));
	}

	@Test
	void nothingLiesOverAnythingElseOrReachesBeyondTheMap() {
		forEveryMap((help, map) -> {
			Envelope frame = new Envelope(0, map.width(), 0, map.height());
			List<Envelope> boxes = new ArrayList<>(List.of(map.scale().box(), map.name().box()));
			map.places().forEach((label) -> boxes.add(label.box()));
			map.pins().forEach((pin) -> boxes.add(pin.box()));
			for (Envelope box : boxes) {
				assertThat(frame.contains(box)).isTrue();
				assertThat(boxes.stream().filter(box::intersects)).containsExactly(box);
			}
		});
	}

	@Test
	void everyArrowPointsOutOfTheMapAndEveryOtherPinIsWhereItsListingsAre() {
		forEveryMap((help, map) -> {
			Envelope frame = new Envelope(0, map.width(), 0, map.height());
			for (Pin pin : map.pins()) {
				Stream<Spot> beyond = pin.spots().stream().filter((spot) -> !frame.contains(spot.x(), spot.y()));
				assertThat(beyond).hasSize((pin.arrow() != null) ? pin.spots().size() : 0);
			}
		});
	}

	@Test
	void whatServesTheMunicipalityIsNeverBeyondTheMap() {
		forEveryMap((help, map) -> {
			List<Listing> serving = new ArrayList<>(help.units());
			serving.addAll(help.familyCounselling());
			serving.addAll(help.bupCovers() ? help.bup() : List.of());
			serving.add(help.start());
			assertThat(map.pins()).filteredOn((pin) -> pin.arrow() != null)
				.allMatch((pin) -> serving.stream().noneMatch((listing) -> pin.numbers().contains(listing.number())));
		});
	}

	@Test
	void theMainPlaceLiesOnDrawnLand() {
		List<String> atSea = new ArrayList<>();
		forEveryMap((help, map) -> {
			assertThat(map.drawing().land()).isNotEmpty();
			Spot mainPlace = (map.mainPlace() != null) ? map.mainPlace() : coveredBy(map);
			if (DrawnPath.areas(map.drawing().land()).distance(DrawnPath.point(mainPlace)) > 15) {
				atSea.add(help.municipality().name());
			}
		});
		assertThat(atSea).as("on islands too small for the data")
			.containsExactlyInAnyOrder("Kvitsøy", "Utsira", "Giske", "Herøy", "Træna", "Røst", "Værøy", "Fedje");
	}

	/** The main place stands under a pin, which is beside the name. */
	private static Spot coveredBy(AnswerMap map) {
		return map.pins()
			.stream()
			.filter((pin) -> pin.arrow() == null)
			.min((one, other) -> Double.compare(one.box().distance(map.name().box()),
					other.box().distance(map.name().box())))
			.orElseThrow()
			.at();
	}

	@Test
	void svalbardAndJanMayenHaveNoMap() {
		assertThat(this.directory.municipalities()).filteredOn((municipality) -> !municipality.governed())
			.hasSize(2)
			.allMatch((municipality) -> this.maps.of(help(municipality)).isEmpty());
	}

	private void forEveryMap(BiConsumer<LocalHelp, AnswerMap> check) {
		List<Municipality> governed = this.directory.municipalities().stream().filter(Municipality::governed).toList();
		assertThat(governed).hasSize(455);
		for (Municipality municipality : governed) {
			try {
				LocalHelp help = help(municipality);
				check.accept(help, this.maps.of(help).orElseThrow());
			}
			catch (AssertionError ex) {
				throw new AssertionError(municipality.path() + ": " + ex.getMessage(), ex);
			}
		}
	}

	private LocalHelp help(Municipality municipality) {
		return LocalHelp.in(municipality, this.directory, this.directory.reviewedOn());
	}

	private String render(AnswerMap map, Language language) {
		Context context = new Context(language.locale());
		context.setVariable("map", map);
		return this.templates.process("finder/map", Set.of("map"), context);
	}

	private static void keep(String name, String html) {
		try {
			Files.writeString(KEPT.resolve(name), """
					<!DOCTYPE html>
					<meta charset="utf-8">
					<link rel="stylesheet" href="../classes/static/site.css">
					""" + html);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
