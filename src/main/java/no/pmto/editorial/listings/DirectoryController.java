package no.pmto.editorial.listings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import no.pmto.editorial.Area;
import no.pmto.editorial.Role;
import no.pmto.editorial.listings.Register.Result;
import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory as a whole: its versions, what they change, and the file. */
@Controller
@RequestMapping(DirectoryController.ROOT)
class DirectoryController {

	static final String ROOT = "/admin/directory";

	private static final int MOST_VERSIONS = 100;

	private static final int MOST_LISTINGS = 500;

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Register register;

	private final DirectoryVersions versions;

	private final ListingCheck check;

	DirectoryController(Register register, DirectoryVersions versions, ListingCheck check) {
		this.register = register;
		this.versions = versions;
		this.check = check;
	}

	@GetMapping
	ModelAndView list(@RequestParam(defaultValue = "") String said) {
		DirectoryVersion active = this.register.activeVersion();
		return new ModelAndView("editorial/directory/list").addObject("active", active)
			.addObject("versions", this.versions.newest(MOST_VERSIONS))
			.addObject("said", said)
			.addObject("problem", "")
			.addObject("reason", "");
	}

	@GetMapping("/export.csv")
	ResponseEntity<byte[]> export() {
		long version = this.register.activeVersion().id();
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("pmto-" + version + ".csv").build().toString())
			.body(DirectoryExport.of(this.register.active().values()).getBytes(StandardCharsets.UTF_8));
	}

	/** What would be different if this version were active. */
	@GetMapping("/versions/{version}")
	ModelAndView difference(@PathVariable long version) {
		return difference(version, "");
	}

	private ModelAndView difference(long version, String refused) {
		DirectoryVersion shown = this.versions.find(version).orElseThrow(PageNotFound::new);
		DirectoryVersion active = this.register.activeVersion();
		DirectoryDifference difference = this.register.difference(version);
		return new ModelAndView("editorial/directory/version").addObject("version", shown)
			.addObject("active", active)
			.addObject("difference", difference)
			.addObject("problems", problems(difference))
			.addObject("refused", refused)
			.addObject("name", ListingField.NAME)
			.addObject("unit", ListingField.UNIT)
			.addObject("most", MOST_LISTINGS);
	}

	/** A version from before may name what the registers no longer have. */
	private List<RowProblem> problems(DirectoryDifference difference) {
		List<ListingRow> rows = new ArrayList<>(difference.added());
		difference.changed().forEach((changed) -> rows.add(changed.after()));
		return rows.stream()
			.flatMap((row) -> this.check.problems(row).stream().map((problem) -> new RowProblem(row.id(), problem)))
			.limit(CheckedFile.MOST_SHOWN)
			.toList();
	}

	/** What is wrong with one listing of a version. */
	public record RowProblem(String id, ListingProblem problem) {
	}

	/**
	 * Makes a version active, a new one or one from before.
	 * @param seen the version that was active when the editor saw the page
	 */
	@PostMapping("/versions/{version}/activate")
	ModelAndView activate(@PathVariable long version, @RequestParam(defaultValue = "0") long seen,
			@RequestParam(defaultValue = "false") boolean confirmed) {
		if (!problems(this.register.difference(version)).isEmpty()) {
			return refused(version, "problems", HttpStatus.BAD_REQUEST);
		}
		Result result = this.register.activate(version, seen, confirmed);
		return switch (result) {
			case ACTIVE -> Redirects.to(HttpStatus.SEE_OTHER, ROOT + "?said=active");
			case OUTDATED -> refused(version, "outdated", HttpStatus.CONFLICT);
			case LOSES_MANY -> refused(version, "many", HttpStatus.BAD_REQUEST);
			case EMPTY -> refused(version, "empty", HttpStatus.BAD_REQUEST);
		};
	}

	private ModelAndView refused(long version, String why, HttpStatus status) {
		ModelAndView view = difference(version, why);
		view.setStatus(status);
		return view;
	}

	/** Where the directory stands in the menu. */
	@Configuration(proxyBeanMethods = false)
	static class DirectoryInMenu {

		@Bean
		@Order(25)
		Area directoryArea() {
			return new Area(ROOT, Role.EDITOR, "editorial.directory");
		}

	}

}
