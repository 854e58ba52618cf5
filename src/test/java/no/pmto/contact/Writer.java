package no.pmto.contact;

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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who writes to the centre: keeps cookies, fills in forms, sends them. */
public final class Writer {

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String site;

	public Writer(int port) {
		this.site = "http://localhost:" + port;
	}

	/** The form at a path, as a browser would send it untouched. */
	public Map<String, String> form(String path) {
		return fields(Jsoup.parse(get(path).body()));
	}

	static Map<String, String> fields(Document page) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (Element field : page.select("form.inquiry input[name]:not([type=radio]), form.inquiry textarea[name]")) {
			fields.put(field.attr("name"), field.val());
		}
		page.select("form.inquiry input[type=radio][checked]")
			.forEach((radio) -> fields.put(radio.attr("name"), radio.val()));
		return fields;
	}

	HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path)));
	}

	public HttpResponse<String> post(String path, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return postRaw(path, body);
	}

	HttpResponse<String> postRaw(String path, String body) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
	}

	int cookies() {
		return this.cookies.getCookieStore().getCookies().size();
	}

	void forgetCookies() {
		this.cookies.getCookieStore().removeAll();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
