package no.pmto.editorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

/**
 * Somebody at the door of the back office: keeps cookies, sends forms with their token.
 */
final class Office {

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final String site;

	Office(int port) {
		this.site = "http://localhost:" + port;
	}

	HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path)).header("Accept-Language", "en"));
	}

	/** Opens a page and sends a form from there, with the page's token. */
	HttpResponse<String> post(String page, String path, Map<String, String> fields) {
		Map<String, String> form = new LinkedHashMap<>(fields);
		form.put("_csrf", Jsoup.parse(get(page).body()).select("input[name=_csrf]").val());
		return postAsIs(path, form);
	}

	/** Sends a form without opening a page first. */
	HttpResponse<String> postAsIs(String path, Map<String, String> form) {
		String body = form.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(URI.create(this.site + path))
			.headers("Content-Type", "application/x-www-form-urlencoded", "Accept-Language", "en")
			.POST(BodyPublishers.ofString(body)));
	}

	HttpResponse<String> login(String name, String password) {
		return post("/admin/login", "/admin/login", Map.of("username", name, "password", password));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
