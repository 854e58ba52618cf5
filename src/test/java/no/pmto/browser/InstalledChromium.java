package no.pmto.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * An installed Chromium for the tests of one class. Where there is none they are skipped,
 * but never in CI.
 */
final class InstalledChromium implements BeforeAllCallback, AfterAllCallback {

	private Playwright playwright;

	private Browser browser;

	@Override
	public void beforeAll(ExtensionContext test) {
		Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		if (chromium.isEmpty()) {
			assertThat(System.getenv("CI")).as("CI runs the browser tests").isNull();
			assumeTrue(false, "no Chromium installed: browser tests are skipped");
		}
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.orElseThrow())
				.setArgs(List.of("--no-sandbox")));
	}

	@Override
	public void afterAll(ExtensionContext test) {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	/** A visitor with a phone. */
	static NewContextOptions phone() {
		return new NewContextOptions().setViewportSize(390, 800);
	}

	/** A visitor's browser, with the site's content security policy in force. */
	BrowserContext visitor(NewContextOptions options) {
		return this.browser.newContext(options);
	}

	/** A screen this many pixels wide, where axe may run. */
	BrowserContext screen(int width) {
		return visitor(new NewContextOptions().setViewportSize(width, 800).setBypassCSP(true));
	}

}
