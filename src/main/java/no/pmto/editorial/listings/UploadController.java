package no.pmto.editorial.listings;

import java.io.IOException;

import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sending in a file with the whole directory, and what was found in it. */
@Controller
@RequestMapping(UploadController.ROOT)
class UploadController {

	static final String ROOT = DirectoryController.ROOT + "/uploads";

	private static final int LONGEST_REASON = 200;

	private static final int LONGEST_NAME = 100;

	private final DirectoryController directory;

	private final UploadCheck check;

	private final Uploads uploads;

	private final DataSize largest;

	UploadController(DirectoryController directory, UploadCheck check, Uploads uploads,
			@Value("${pmto.editorial.largest-file}") DataSize largest) {
		this.directory = directory;
		this.check = check;
		this.uploads = uploads;
		this.largest = largest;
	}

	@PostMapping
	ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "") String reason) throws IOException {
		String why = reason.strip();
		if (file == null || file.isEmpty()) {
			return refused("file", why, HttpStatus.BAD_REQUEST);
		}
		if (file.getSize() > this.largest.toBytes()) {
			return refused("big", why, HttpStatus.CONTENT_TOO_LARGE);
		}
		if (why.isEmpty() || why.length() > LONGEST_REASON || why.indexOf('\0') >= 0) {
			return refused("reason", why, HttpStatus.BAD_REQUEST);
		}
		return Redirects.to(HttpStatus.SEE_OTHER,
				ROOT + "/" + this.check.receive(name(file.getOriginalFilename()), why, file.getBytes()));
	}

	/** Without what the database can't store, and no longer than a page can show. */
	private static String name(@Nullable String given) {
		String name = (given != null) ? given.replaceAll("\\p{Cc}", "").strip() : "";
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
	}

	private ModelAndView refused(String problem, String reason, HttpStatus status) {
		ModelAndView view = this.directory.list("").addObject("problem", problem).addObject("reason", reason);
		view.setStatus(status);
		return view;
	}

	/** Says how far a file is, and then what was found. */
	@GetMapping("/{upload}")
	ModelAndView show(@PathVariable long upload) {
		Upload shown = this.uploads.find(upload).orElseThrow(PageNotFound::new);
		return (shown.version() != null) ? Redirects.to(HttpStatus.SEE_OTHER, Register.path(shown.version()))
				: new ModelAndView("editorial/directory/upload").addObject("upload", shown);
	}

}
