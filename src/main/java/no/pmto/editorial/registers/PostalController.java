package no.pmto.editorial.registers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Uploads of the postal register: checked, compared, made active, rolled back. */
@Controller
@RequestMapping(PostalController.ROOT)
class PostalController {

	static final String ROOT = RegistersController.ROOT + "/postal";

	private static final int VERSIONS = 50;

	private static final int PROBLEMS = 100;

	/** Bring's file has some 200 kB. */
	private static final int LARGEST = 1024 * 1024;

	private static final int LONGEST_REASON = 200;

	private final PostalRegister register;

	private final PostalVersions versions;

	private final PostalTables tables;

	PostalController(PostalRegister register, PostalVersions versions, PostalTables tables) {
		this.register = register;
		this.versions = versions;
		this.tables = tables;
	}

	@GetMapping
	ModelAndView overview() {
		return overview(List.of(), "");
	}

	private ModelAndView overview(List<FileProblem> problems, String reason) {
		this.register.activeVersion();
		return new ModelAndView("editorial/registers/postal").addObject("versions", this.versions.newest(VERSIONS))
			.addObject("problems", problems.stream().limit(PROBLEMS).toList())
			.addObject("count", problems.size())
			.addObject("reason", reason);
	}

	/** Keeps a file that is right as a version; says what is wrong with any other. */
	@PostMapping
	ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "") String reason) throws IOException {
		if (file == null || file.isEmpty()) {
			return refused(List.of(FileProblem.ofFile("none")), reason);
		}
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			return refused(List.of(FileProblem.ofFile("reason")), reason);
		}
		if (file.getSize() > LARGEST) {
			return refused(List.of(FileProblem.ofFile("size")), reason);
		}
		PostalFile read = PostalFile.read(file.getBytes(), this.tables.municipalities().keySet());
		if (!read.problems().isEmpty()) {
			return refused(read.problems(), reason);
		}
		return Redirects.to(HttpStatus.SEE_OTHER, ROOT + "/" + this.register.propose(read.lines(), reason.strip()));
	}

	private ModelAndView refused(List<FileProblem> problems, String reason) {
		ModelAndView page = overview(problems, reason);
		page.setStatus(HttpStatus.BAD_REQUEST);
		return page;
	}

	/** Too big, cut off, or no form with a file at all. */
	@ExceptionHandler(MultipartException.class)
	ModelAndView unreadable() {
		return refused(List.of(FileProblem.ofFile("size")), "");
	}

	@GetMapping("/{version}")
	ModelAndView version(@PathVariable long version) {
		return version(version, Optional.empty());
	}

	private ModelAndView version(long id, Optional<PostalRegister.Result> refused) {
		PostalVersion version = this.versions.find(id).orElseThrow(PageNotFound::new);
		Map<String, String> names = this.tables.municipalities()
			.values()
			.stream()
			.collect(Collectors.toMap(PostalTables.Municipality::number, PostalTables.Municipality::name));
		return new ModelAndView("editorial/registers/postal-version").addObject("version", version)
			.addObject("seen", this.register.activeVersion().id())
			.addObject("difference", this.register.difference(id))
			.addObject("names", names)
			.addObject("refused", refused.map(Enum::name).orElse(null));
	}

	@PostMapping("/{version}/activate")
	ModelAndView activate(@PathVariable long version, @RequestParam long seen,
			@RequestParam(defaultValue = "false") boolean confirmed) {
		PostalRegister.Result result = this.register.activate(version, seen, confirmed);
		if (result == PostalRegister.Result.ACTIVE) {
			return Redirects.to(HttpStatus.SEE_OTHER, ROOT + "/" + version + "?done");
		}
		ModelAndView page = version(version, Optional.of(result));
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

}
