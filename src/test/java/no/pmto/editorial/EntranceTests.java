package no.pmto.editorial;

import java.net.http.HttpResponse;
import java.util.Map;

import no.pmto.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Coming in, and being kept out. */
@SiteTest
class EntranceTests {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	private Invitations invitations;

	@Autowired
	private AuditLog log;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private Office office;

	@BeforeEach
	void clear() {
		this.database.sql("delete from account").update();
		this.database.sql("delete from login_limit").update();
		this.office = new Office(this.port);
	}

	@Test
	void anInvitationMakesAnAccountOnce() {
		String link = "/admin/invitation/" + this.invitations.invite(Role.ADMIN);
		assertThat(accept(link, "Anna@Example.com ", PASSWORD, PASSWORD).body()).contains("The account is ready");
		assertThat(this.office.get(link).statusCode()).isEqualTo(410);
		assertThat(this.office
			.post("/admin/login", link, Map.of("name", "second", "password", PASSWORD, "again", PASSWORD))
			.statusCode()).isEqualTo(410);
		assertThat(this.office.login("anna@example.com", PASSWORD).body()).contains("Hello, anna@example.com");
		assertThat(this.log.of("anna@example.com")).extracting(AuditLog.Entry::action).contains("account.create");
	}

	@Test
	void anInvitationIsGoodForAnHour() {
		String link = "/admin/invitation/" + this.invitations.invite(Role.EDITOR);
		this.database.sql("update invitation set expires_at = expires_at - interval '1 hour'").update();
		assertThat(this.office.get(link).statusCode()).isEqualTo(410);
		assertThat(this.office.get("/admin/invitation/guess").statusCode()).isEqualTo(410);
	}

	@ParameterizedTest
	@CsvSource({ "a, correct horse battery, correct horse battery, must have at least two",
			"<b>, correct horse battery, correct horse battery, must have at least two",
			"anna, short, short, between 12 and 72", "anna, correct horse battery, correct horse, not the same",
			"taken, correct horse battery, correct horse battery, already is an account",
			"site, correct horse battery, correct horse battery, already is an account" })
	void whatIsWrongIsSaidAndNothingTypedIsLost(String name, String password, String again, String said) {
		account("taken", Role.EDITOR);
		String link = "/admin/invitation/" + this.invitations.invite(Role.EDITOR);
		HttpResponse<String> answer = accept(link, name, password, again);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(said).doesNotContain("<b>", password + "\"");
		assertThat(org.jsoup.Jsoup.parse(answer.body()).select("#name").val()).isEqualTo(name);
	}

	@Test
	void anUnknownNameAndAWrongPasswordGetTheSameAnswer() {
		account("anna", Role.EDITOR);
		HttpResponse<String> wrong = this.office.login("anna", "not it at all");
		HttpResponse<String> unknown = new Office(this.port).login("nobody", "not it at all");
		assertThat(wrong.body()).contains("The name or the password is not right");
		assertThat(tokenless(unknown)).isEqualTo(tokenless(wrong));
		assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
	}

	@Test
	void guessingIsStoppedForTheAccountEvenWithTheRightPassword() {
		account("anna", Role.EDITOR);
		for (int i = 0; i < 10; i++) {
			assertThat(new Office(this.port).login("Anna", "guess " + i).statusCode()).isEqualTo(200);
		}
		HttpResponse<String> answer = this.office.login("anna", PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.body()).contains("too many attempts");
		assertThat(this.office.get("/admin").body()).doesNotContain("Hello");
	}

	@Test
	void aSessionEndsEverywhereAtOnce() {
		account("anna", Role.EDITOR);
		Office phone = new Office(this.port);
		phone.login("anna", PASSWORD);
		this.office.login("anna", PASSWORD);
		assertThat(phone.get("/admin").body()).contains("Hello");
		assertThat(this.office.post("/admin", "/admin/sessions", Map.of()).body()).contains("You are signed out");
		assertThat(phone.get("/admin").body()).doesNotContain("Hello");
		assertThat(this.office.get("/admin").body()).doesNotContain("Hello");
	}

	@Test
	void aSessionEndsAfterTwelveHoursHoweverBusy() {
		account("anna", Role.EDITOR);
		this.office.login("anna", PASSWORD);
		this.database.sql("update spring_session set creation_time = creation_time - 11 * 3600000").update();
		assertThat(this.office.get("/admin").body()).contains("Hello");
		this.database.sql("update spring_session set creation_time = creation_time - 2 * 3600000").update();
		assertThat(this.office.get("/admin").body()).doesNotContain("Hello");
	}

	@Test
	void anIdleSessionEnds() {
		account("anna", Role.EDITOR);
		this.office.login("anna", PASSWORD);
		this.database.sql("update spring_session set last_access_time = last_access_time - 1860000").update();
		assertThat(this.office.get("/admin").body()).doesNotContain("Hello");
	}

	@Test
	void aClosedAccountIsOutAtOnceAndStaysOut() {
		account("boss", Role.ADMIN);
		account("anna", Role.EDITOR);
		Office anna = new Office(this.port);
		anna.login("anna", PASSWORD);
		this.office.login("boss", PASSWORD);
		this.office.post("/admin/accounts", "/admin/accounts/enabled", Map.of("name", "anna", "enabled", "false"));
		assertThat(anna.get("/admin").body()).doesNotContain("Hello");
		assertThat(anna.login("anna", PASSWORD).body()).contains("The name or the password is not right");
		HttpResponse<String> own = this.office.post("/admin/accounts", "/admin/accounts/enabled",
				Map.of("name", "boss", "enabled", "false"));
		assertThat(own.statusCode()).isEqualTo(400);
		assertThat(this.office.get("/admin").body()).contains("Hello, boss");
	}

	@Test
	void anAdministratorInvitesOthers() {
		account("boss", Role.ADMIN);
		this.office.login("boss", PASSWORD);
		HttpResponse<String> made = this.office.post("/admin/accounts", "/admin/accounts/invitations",
				Map.of("role", "EDITOR"));
		String link = org.jsoup.Jsoup.parse(made.body()).select("main code").text();
		Office guest = new Office(this.port);
		String path = link.substring(link.indexOf("/admin/"));
		assertThat(guest.post(path, path, Map.of("name", "guest", "password", PASSWORD, "again", PASSWORD)).body())
			.contains("The account is ready");
		guest.login("guest", PASSWORD);
		assertThat(guest.get("/admin").body()).contains("Hello, guest").doesNotContain("/admin/accounts");
		assertThat(guest.get("/admin/accounts").statusCode()).isEqualTo(403);
	}

	@Test
	void noFormIsTakenWithoutItsToken() {
		account("anna", Role.EDITOR);
		this.office.login("anna", PASSWORD);
		assertThat(this.office.postAsIs("/admin/sessions", Map.of()).statusCode()).isEqualTo(403);
		assertThat(this.office.postAsIs("/admin/logout", Map.of("_csrf", "guess")).statusCode()).isEqualTo(403);
		assertThat(this.office.get("/admin").body()).contains("Hello");
	}

	private HttpResponse<String> accept(String link, String name, String password, String again) {
		return this.office.post(link, link, Map.of("name", name, "password", password, "again", again));
	}

	private void account(String name, Role role) {
		this.invitations.accept(this.invitations.invite(role), name, PASSWORD);
	}

	private static String tokenless(HttpResponse<String> page) {
		return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

}
