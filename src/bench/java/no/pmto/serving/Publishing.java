package no.pmto.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Publishes the front page again and again, and reads it meanwhile. Two rows of the
 * database bear the number of the publication: a page that shows two numbers is mixed.
 */
public final class Publishing {

	private static final Pattern NUMBER = Pattern.compile("Publication ([0-9]+)");

	private static final int PAUSE = 20;

	private static final int PATIENCE = 30_000;

	private final Connection database;

	private final HttpRequest page;

	private final Change change;

	private final HttpClient client = HttpClient.newHttpClient();

	private int read;

	private int mixed;

	private long longest;

	private enum Change {

		NOTHING, PAGES, LISTING

	}

	private Publishing(Connection database, URI page, Change change) {
		this.database = database;
		this.change = change;
		this.page = HttpRequest.newBuilder(page).build();
	}

	/**
	 * Takes the JDBC address, the page's address, how often to publish, how many
	 * milliseconds to read after each, or longer where it is not seen by then, and what
	 * to publish: {@code pages}; a {@code listing} along with them; {@code nothing}, only
	 * to read as often.
	 */
	public static void main(String... arguments) throws Exception {
		try (Connection database = DriverManager.getConnection(arguments[0])) {
			Publishing publishing = new Publishing(database, URI.create(arguments[1]),
					Change.valueOf(arguments[4].toUpperCase(Locale.ROOT)));
			int times = Integer.parseInt(arguments[2]);
			for (int number = 1; number <= times; number++) {
				publishing.publish(number);
				publishing.read(number, Integer.parseInt(arguments[3]));
			}
			System.out.printf("%d publications, %d pages read, %d mixed, new one seen after at most %d ms%n", times,
					publishing.read, publishing.mixed, publishing.longest);
		}
	}

	private void publish(int number) throws SQLException {
		if (this.change == Change.NOTHING) {
			return;
		}
		this.database.setAutoCommit(false);
		try (Statement statement = this.database.createStatement()) {
			statement.executeUpdate("update page_translation set title = 'Publication " + number
					+ "' where page_id = 'front' and language = 'nb'");
			statement.executeUpdate("update section_translation set heading = 'Publication " + number
					+ "' where language = 'nb' and section_id = "
					+ "(select id from section where page_id = 'front' order by position limit 1)");
			if (this.change == Change.LISTING) {
				statement.executeUpdate("update provider set name = name where id = (select min(id) from provider)");
			}
			statement.executeUpdate("update edition_number set number = number + 1");
		}
		this.database.commit();
	}

	private void read(int number, int milliseconds) throws IOException, InterruptedException {
		long published = System.nanoTime();
		boolean seen = this.change == Change.NOTHING;
		long passed;
		do {
			HttpResponse<String> answer = this.client.send(this.page, BodyHandlers.ofString());
			passed = (System.nanoTime() - published) / 1_000_000;
			List<String> numbers = NUMBER.matcher(answer.body()).results().map(MatchResult::group).toList();
			this.read++;
			if (answer.statusCode() != 200 || numbers.stream().distinct().count() > 1 || numbers.size() == 1) {
				this.mixed++;
			}
			if (!seen && numbers.contains("Publication " + number)) {
				seen = true;
				this.longest = Math.max(this.longest, passed);
			}
			Thread.sleep(PAUSE);
		}
		while (passed < milliseconds || (!seen && passed < PATIENCE));
		if (!seen) {
			throw new IllegalStateException("publication " + number + " was never seen");
		}
	}

}
