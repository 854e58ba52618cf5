package no.pmto.site;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers requests so broken that the web server refuses them before the application sees
 * them: a small page in the language of the path, with the finder on it; a problem in
 * JSON where a program asks.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<JettyServletWebServerFactory>, Request.Handler {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="%1$s">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="robots" content="noindex"><title>%2$s – PMTO</title></head>
			<body><main><h1>%2$s</h1><p>%3$s</p>
			<form method="post" action="/%1$s/%4$s"><label for="q">%5$s</label> <input id="q" name="q" maxlength="80">
			<button>%6$s</button></form><p><a href="/%1$s/">PMTO</a></p></main></body>
			</html>
			""";

	/** Where programs ask, not people. */
	private static final String DATA = "/api/";

	private static final String PROBLEM = """
			{"type":"about:blank","title":"%s","status":%d,"detail":"The request can't be read."}""";

	private final Words words;

	UnreadableRequests(Words words) {
		this.words = words;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers((server) -> server.setErrorHandler(this));
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		String path = String.valueOf(request.getHttpURI().getPath());
		boolean data = path.startsWith(DATA);
		response.getHeaders()
			.put(HttpHeader.CONTENT_TYPE, data ? "application/problem+json" : "text/html;charset=utf-8");
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		response.getHeaders().put(HttpHeader.CONNECTION, "close");
		SecurityHeaders.of(request.isSecure()).forEach(response.getHeaders()::put);
		Content.Sink.write(response, true,
				data ? problem(response.getStatus()) : page(Language.ofPath(path).orElse(Language.NB)), callback);
		return true;
	}

	private static String problem(int status) {
		return PROBLEM.formatted(HttpStatus.getMessage(status), status);
	}

	private String page(Language language) {
		return PAGE.formatted(language.tag(), this.words.get(language, "site.error.400.title"),
				this.words.get(language, "site.error.400.text"), this.words.get(language, "finder.slug"),
				this.words.get(language, "site.finder.question"), this.words.get(language, "site.finder.button"));
	}

}
