package no.pmto.editorial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Somebody at the door of the back office: keeps cookies, sends forms with their token.
 */
public final class Office {

	/** What everybody in the tests has as password. */
	public static final String PASSWORD = "correct horse battery";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = client(HttpClient.Redirect.NORMAL);

	private String site;

	public Office(int port) {
		this.site = "http://localhost:" + port;
	}

	/** Somebody with an account, who has come in. */
	public static Office signedIn(int port, JdbcClient database, String name, String role) {
		database.sql("delete from login_limit").update();
		database.sql("""
				insert into account (name, password, role, enabled, created_at) values (?, ?, ?, true, now())
				on conflict (name) do update set password = excluded.password, role = excluded.role, enabled = true,
				  email = null
				""").params(name, "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD), role).update();
		Office office = new Office(port);
		if (!office.login(name, PASSWORD).uri().getPath().equals("/admin")) {
			throw new AssertionError(name + " could not come in");
		}
		return office;
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path)).header("Accept-Language", "en"));
	}

	/** Opens a page and sends a form from there, with the page's token. */
	public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
		Map<String, String> form = new LinkedHashMap<>(fields);
		form.put("_csrf", Jsoup.parse(get(page).body()).select("input[name=_csrf]").val());
		return postAsIs(path, form);
	}

	/** Sends a form without opening a page first. */
	public HttpResponse<String> postAsIs(String path, Map<String, String> form) {
		String body = form.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(URI.create(this.site + path))
			.headers("Content-Type", "application/x-www-form-urlencoded", "Accept-Language", "en")
			.POST(BodyPublishers.ofString(body)));
	}

	/** Sends a form with a file, as a browser does, with the token of a page. */
	public HttpResponse<String> upload(String page, String path, Map<String, String> fields, String field,
			byte[] file) {
		Map<String, String> form = new LinkedHashMap<>(fields);
		form.put("_csrf", Jsoup.parse(get(page).body()).select("input[name=_csrf]").val());
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		form.forEach((name, text) -> body
			.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n")
				.getBytes(StandardCharsets.UTF_8)));
		body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"" + field
				+ "\"; filename=\"file.txt\"\r\nContent-Type: text/plain\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(file);
		body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
		HttpResponse<String> answer = send(client(HttpClient.Redirect.NEVER),
				HttpRequest.newBuilder(URI.create(this.site + path))
					.headers("Content-Type", "multipart/form-data; boundary=part", "Accept-Language", "en")
					.POST(BodyPublishers.ofByteArray(body.toByteArray())));
		return answer.headers()
			.firstValue("Location")
			.map((location) -> get(URI.create(location).getPath()))
			.orElse(answer);
	}

	private HttpClient client(HttpClient.Redirect redirects) {
		return HttpClient.newBuilder().cookieHandler(this.cookies).followRedirects(redirects).build();
	}

	public HttpResponse<String> login(String name, String password) {
		return post("/admin/login", "/admin/login", Map.of("username", name, "password", password));
	}

	/** Sends JSON with the token of a page, as a script does. */
	HttpResponse<String> json(String page, String path, String body) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path))
			.headers("Content-Type", "application/json", "X-XSRF-TOKEN",
					Jsoup.parse(get(page).body()).select("input[name=_csrf]").val())
			.POST(BodyPublishers.ofString(body)));
	}

	/** Goes on at another instance, with the same cookies. */
	void moveTo(int port) {
		this.site = "http://localhost:" + port;
	}

	/** Has a cookie that the site did not set. */
	void keep(String name, String value) {
		HttpCookie cookie = new HttpCookie(name, value);
		cookie.setPath("/admin");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(URI.create(this.site + "/admin"), cookie);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		return send(this.client, request);
	}

	private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
		try {
			return client.send(request.build(), BodyHandlers.ofString());
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
