package no.pmto.editorial.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Answers on this machine in the form of Enhetsregisteret. Units it was told nothing
 * about exist, and have no contact details.
 */
public final class StandInRegister implements AutoCloseable {

	/** The one that the site of the tests asks. */
	public static final StandInRegister OF_THE_SITE = new StandInRegister();

	private static final String PATH = "/enhetsregisteret/api/enheter/";

	private final HttpServer server;

	private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();

	private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

	public StandInRegister() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory()));
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/** A question that came. */
	record Asked(String method, String path, Map<String, List<String>> headers) {

		String header(String name) {
			return String.join(",", this.headers.getOrDefault(name, List.of()));
		}

	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		this.asked.add(new Asked(exchange.getRequestMethod(), path, Map.copyOf(exchange.getRequestHeaders())));
		try (exchange) {
			this.answers
				.getOrDefault(path.replace(PATH, ""),
						json("{\"organisasjonsnummer\":\"" + path.replace(PATH, "") + "\"}"))
				.handle(exchange);
		}
	}

	/** Says how to answer: for a number, or for a path. */
	public void on(String numberOrPath, HttpHandler answer) {
		this.answers.put(numberOrPath, answer);
	}

	/** Knows nothing any more. */
	public void forget() {
		this.answers.clear();
		this.asked.clear();
	}

	List<Asked> asked() {
		return List.copyOf(this.asked);
	}

	URI address() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort());
	}

	/** 200 with this body, in the register's form. */
	public static HttpHandler json(String body, String... headers) {
		return status(200, body, headers);
	}

	/** Any status, with headers as name, value, name, value. */
	static HttpHandler status(int status, String body, String... headers) {
		return (exchange) -> {
			exchange.getResponseHeaders()
				.add("Content-Type", "application/vnd.brreg.enhetsregisteret.enhet.v2+json;charset=UTF-8");
			for (int header = 0; header < headers.length; header += 2) {
				exchange.getResponseHeaders().add(headers[header], headers[header + 1]);
			}
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			boolean none = bytes.length == 0 || status == 304 || exchange.getRequestMethod().equals("HEAD");
			exchange.sendResponseHeaders(status, none ? -1 : bytes.length);
			if (!none) {
				exchange.getResponseBody().write(bytes);
			}
		};
	}

	/** Says half of it and hangs up. */
	static HttpHandler half(String body) {
		return (exchange) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
			exchange.getResponseBody().flush();
		};
	}

	/** Begins to answer, and never ends. */
	static HttpHandler silence() {
		return (exchange) -> {
			exchange.sendResponseHeaders(200, 100);
			exchange.getResponseBody().write('{');
			exchange.getResponseBody().flush();
			try {
				Thread.sleep(5000);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		};
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	/** Lets the site of the tests ask here. */
	public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("pmto.registers.units.address=" + OF_THE_SITE.address()).applyTo(context);
		}

	}

}
