package no.pmto.finder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import no.pmto.SiteTest;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.finder.Dot.Mark;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The maps of whole countries. */
@SiteTest
class NationalMapTests {

	/** Open one in a browser to look at it. */
	private static final Path KEPT = Path.of("target/maps");

	@Autowired
	private Editions editions;

	@Autowired
	private NationalMaps maps;

	@Autowired
	private ITemplateEngine templates;

	@ParameterizedTest
	@EnumSource
	void aCountryWithAllItsMunicipalitiesTakesLessThanFortyThousandBytes(Country country) throws IOException {
		String html = render(map(country), Language.EN);
		Files.createDirectories(KEPT);
		Files.writeString(KEPT.resolve("national-" + country.code() + ".html"),
				"""
						<!DOCTYPE html>
						<meta charset="utf-8">
						<link rel="stylesheet" href="../classes/static/site.css"><link rel="stylesheet" href="../classes/static/editorial.css">
						"""
						+ html);
		assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
		Document page = Jsoup.parse(html);
		assertThat(page.select("circle")).hasSize((country == Country.NO) ? 357 : 98);
		assertThat(page.select("svg[role=img] > title").text()).isEqualTo("Title <b>");
		assertThat(html).contains("aria-labelledby=\"national-" + country.code() + "-title\"")
			.doesNotContain("style=", "NaN", "??", "<b>");
	}

	@ParameterizedTest
	@EnumSource
	void everyDotLiesOnTheMapAndNearLand(Country country) {
		NationalMap map = map(country);
		assertThat(map.dots()).allSatisfy((dot) -> {
			assertThat(dot.at().x()).isBetween(4.0, map.width() - 4.0);
			assertThat(dot.at().y()).isBetween(4.0, map.height() - 4.0);
			assertThat(DrawnPath.areas(map.drawing().land()).distance(DrawnPath.point(dot.at())))
				.as(dot.dot().municipality().name())
				.isLessThan(25);
		});
	}

	@Test
	void theGreatestHaveTheirNamesAndTheSmallLieAboveTheLarge() {
		NationalMap map = map(Country.NO);
		assertThat(map.names()).extracting(Label::text).contains("Tromsø").hasSizeBetween(4, 8);
		assertThat(map.marks()).containsExactly(Mark.FAINT, Mark.OPEN, Mark.FULL);
		assertThat(map.dots(Mark.FULL)).extracting(DrawnDot::radius)
			.isSortedAccordingTo((a, b) -> Double.compare(b, a));
	}

	@Test
	void aWeightIsAShare() {
		Dot dot = dots().getFirst();
		assertThatIllegalArgumentException().isThrownBy(() -> new Dot(dot.municipality(), Mark.FULL, 1.1, ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Dot(dot.municipality(), Mark.FULL, Double.NaN, ""));
	}

	private NationalMap map(Country country) {
		return this.maps.of(country, dots());
	}

	private List<Dot> dots() {
		return this.editions.current().part(Directory.class).municipalities().stream().map((municipality) -> {
			int number = Integer.parseInt(municipality.id().number());
			if (municipality.name().equals("Tromsø")) {
				return new Dot(municipality, Mark.FULL, 1, "999");
			}
			return switch (number % 3) {
				case 0 -> new Dot(municipality, Mark.FAINT, 0, "0");
				case 1 -> new Dot(municipality, Mark.OPEN, 0, "<5");
				default -> new Dot(municipality, Mark.FULL, Math.pow(number % 100 / 120.0, 4), "" + number % 100);
			};
		}).toList();
	}

	private String render(NationalMap map, Language language) {
		Context context = new Context(language.locale());
		context.setVariable("map", map);
		context.setVariable("title", "Title <b>");
		context.setVariable("text", "Text");
		return this.templates.process("finder/national-map", Set.of("map"), context);
	}

}
