package no.pmto.editorial;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import no.pmto.SiteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes after the password, and one's own account. */
@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class SecondFactorTests {

	private static final String PASSWORD = "correct horse battery";

	private static final String SECOND = "/admin/login/second";

	@Autowired
	private Invitations invitations;

	@Autowired
	private FactorRemoval factors;

	@Autowired
	private AuditLog log;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private Office office;

	private String address;

	@BeforeEach
	void clear() {
		this.database.sql("delete from account").update();
		this.database.sql("delete from login_limit").update();
		this.office = new Office(this.port);
		this.address = "anna" + System.nanoTime() + "@pmto.example";
	}

	@Test
	void withAnAddressThePasswordAloneOpensNothing() {
		account("anna", Role.ADMIN, this.address);
		assertThat(this.office.login("anna", PASSWORD).uri().getPath()).isEqualTo(SECOND);
		for (String path : List.of("/admin", "/admin/account", "/admin/accounts", "/admin/audit")) {
			HttpResponse<String> answer = this.office.get(path);
			assertThat(answer.uri().getPath()).as(path).isEqualTo(SECOND);
			assertThat(answer.body()).doesNotContain("Hello").doesNotContain("href=\"/admin/audit\"");
		}
	}

	@Test
	void theCodeFromTheMailLetsInToThePageThatWasAskedForOnce(CapturedOutput output) {
		account("anna", Role.EDITOR, this.address);
		this.office.get("/admin/audit?before=7");
		this.office.login("anna", PASSWORD);
		assertThat(send(this.office).body()).contains("We have sent a code");
		String code = SentCodes.newest(this.address);
		HttpResponse<String> in = post(this.office, code.substring(0, 4) + " " + code.substring(4));
		assertThat(in.uri().getPath() + "?" + in.uri().getQuery()).isEqualTo("/admin/audit?before=7");
		assertThat(this.office.get("/admin").body()).contains("Hello, anna");
		assertThat(output.getAll()).doesNotContain(code);
		assertThat(this.database.sql("select count(*) from one_time_code").query(Integer.class).single()).isZero();
		Office other = new Office(this.port);
		other.login("anna", PASSWORD);
		assertThat(post(other, code).body()).contains("The code is not right");
	}

	@Test
	void afterFiveWrongCodesTheRightOneIsNoLongerGood() {
		account("anna", Role.EDITOR, this.address);
		this.office.login("anna", PASSWORD);
		send(this.office);
		String code = SentCodes.newest(this.address);
		for (int i = 0; i < 5; i++) {
			assertThat(post(this.office, code.equals("00000000") ? "1" : "00000000").body())
				.contains("The code is not right");
		}
		assertThat(post(this.office, code).body()).contains("The code is not right");
		assertThat(this.office.get("/admin").uri().getPath()).isEqualTo(SECOND);
	}

	@Test
	void aCodeIsGoodForTenMinutesAndOnlyItsHashIsKept() {
		account("anna", Role.EDITOR, this.address);
		this.office.login("anna", PASSWORD);
		send(this.office);
		String code = SentCodes.newest(this.address);
		assertThat(this.database.sql("select code from one_time_code").query(String.class).single())
			.startsWith("{bcrypt}")
			.doesNotContain(code);
		this.database.sql("update one_time_code set expires_at = expires_at - interval '10 minutes'").update();
		assertThat(post(this.office, code).body()).contains("The code is not right");
	}

	@Test
	void fiveCodesInAQuarterOfAnHourAreEnough() {
		account("anna", Role.EDITOR, this.address);
		this.office.login("anna", PASSWORD);
		for (int i = 0; i < 5; i++) {
			assertThat(send(this.office).statusCode()).isEqualTo(200);
		}
		assertThat(send(this.office).statusCode()).isEqualTo(429);
	}

	@Test
	void aCodeWithoutThePasswordIsWorthNothing() {
		account("anna", Role.EDITOR, this.address);
		Office anna = new Office(this.port);
		anna.login("anna", PASSWORD);
		send(anna);
		String token = Jsoup.parse(this.office.get("/admin/login").body()).select("input[name=_csrf]").val();
		HttpResponse<String> answer = this.office.postAsIs(SECOND,
				Map.of("code", SentCodes.newest(this.address), "username", "anna", "_csrf", token));
		assertThat(answer.uri().getPath()).isEqualTo("/admin/login");
		assertThat(this.office.get("/admin").body()).doesNotContain("Hello");
	}

	@Test
	void aClosedAccountIsClosedToItsCodeToo() {
		account("anna", Role.EDITOR, this.address);
		this.office.login("anna", PASSWORD);
		send(this.office);
		this.database.sql("update account set enabled = false").update();
		assertThat(post(this.office, SentCodes.newest(this.address)).body()).contains("The code is not right");
	}

	@Test
	void strangersLeaveNoSessionBehind() {
		this.database.sql("delete from spring_session").update();
		for (String path : List.of("/admin", "/admin/login", "/admin/pages", "/admin/account", "/admin/nothing")) {
			assertThat(this.office.get(path).uri().getPath()).isEqualTo("/admin/login");
		}
		assertThat(this.database.sql("select count(*) from spring_session").query(Integer.class).single()).isZero();
	}

	@Test
	void thePageAskedForIsNeverOnAnotherSite() {
		account("anna", Role.EDITOR, null);
		for (String page : List.of("https://evil.example/", "//evil.example/", "/admin.evil.example", "/\\evil.example",
				"/admin/\r\nX: y")) {
			Office office = new Office(this.port);
			office.keep("admin-page",
					java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes()));
			assertThat(office.login("anna", PASSWORD).uri()).hasHost("localhost").hasPath("/admin");
		}
	}

	@Test
	void anAddressCountsWhenItsCodeHasComeBackAndEndsOtherSessions() {
		account("anna", Role.EDITOR, null);
		Office phone = new Office(this.port);
		phone.login("anna", PASSWORD);
		this.office.login("anna", PASSWORD);
		assertThat(change("email", Map.of("email", this.address, "password", "not it")).statusCode()).isEqualTo(400);
		assertThat(change("email", Map.of("email", "nowhere", "password", PASSWORD)).statusCode()).isEqualTo(400);
		assertThat(change("email", Map.of("email", this.address, "password", PASSWORD)).body())
			.contains("We have sent a code to");
		assertThat(change("email/code", Map.of("code", "1")).statusCode()).isEqualTo(400);
		assertThat(email()).isNull();
		assertThat(change("email/code", Map.of("code", SentCodes.newest(this.address))).body()).contains("Saved");
		assertThat(email()).isEqualTo(this.address);
		assertThat(phone.get("/admin").body()).doesNotContain("Hello");
		assertThat(new Office(this.port).login("anna", PASSWORD).uri().getPath()).isEqualTo(SECOND);
		assertThat(change("email/removal", Map.of("password", PASSWORD)).body()).contains("Saved");
		assertThat(new Office(this.port).login("anna", PASSWORD).body()).contains("Hello");
	}

	@Test
	void aNewPasswordNeedsTheOldOneAndIsNotNoted() {
		account("anna", Role.EDITOR, null);
		this.office.login("anna", PASSWORD);
		String next = "battery horse correct";
		assertThat(password("wrong", next, next).statusCode()).isEqualTo(400);
		assertThat(password(PASSWORD, "short", "short").statusCode()).isEqualTo(400);
		assertThat(password(PASSWORD, next, next + "x").statusCode()).isEqualTo(400);
		assertThat(password(PASSWORD, next, next).body()).contains("Saved");
		assertThat(new Office(this.port).login("anna", next).body()).contains("Hello");
		assertThat(this.log.of("anna")).extracting(AuditLog.Entry::action).contains("account.password");
		assertThat(this.log.of("anna").toString()).doesNotContain(next, "bcrypt");
	}

	@Test
	void whoHasLostTheirsGetsInAgainThroughAnAdministratorOrAnOperator() {
		account("boss", Role.ADMIN, null);
		account("anna", Role.EDITOR, this.address);
		this.office.login("boss", PASSWORD);
		assertThat(this.office.get("/admin/accounts").body()).contains("Codes by e-mail.");
		this.office.post("/admin/accounts", "/admin/accounts/second-factor", Map.of("name", "anna"));
		assertThat(new Office(this.port).login("anna", PASSWORD).body()).contains("Hello, anna");
		assertThat(this.log.of("anna")).extracting(AuditLog.Entry::action).contains("account.factor.remove");
		assertThat(this.factors.run("boss")).isTrue();
		assertThat(this.factors.run("nobody")).isFalse();
	}

	@Test
	void nonsenseAboutPasskeysIsTheClientsMistake() {
		account("anna", Role.EDITOR, null);
		assertThat(this.office.json("/admin/login", "/admin/login/passkey", "{}").statusCode()).isEqualTo(401);
		assertThat(this.office.json("/admin/login", "/admin/login/passkey", "{\"id\":1").statusCode()).isEqualTo(401);
		assertThat(this.office.json("/admin/login", "/admin/login/passkey/options", "{}").body())
			.contains("\"allowCredentials\":[]", "\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
		assertThat(this.office.json("/admin/login", "/admin/account/passkeys/options", "{}").uri().getPath())
			.isEqualTo("/admin/login");
		this.office.login("anna", PASSWORD);
		String own = "/admin/account";
		assertThat(this.office.json(own, "/admin/account/passkeys", "{}").statusCode()).isEqualTo(400);
		assertThat(this.office.json(own, "/admin/account/passkeys/options", "{}").statusCode()).isEqualTo(200);
		assertThat(this.office.json(own, "/admin/account/passkeys", "{\"publicKey\":{}}").statusCode()).isEqualTo(400);
		assertThat(this.office.post(own, "/admin/account/passkeys/x/removal", Map.of()).statusCode()).isEqualTo(404);
	}

	@Test
	void anUnknownNameTakesAsLongAsAWrongPassword() {
		this.invitations.accept(this.invitations.invite(Role.EDITOR), "anna", PASSWORD);
		long wrong = fastest("anna");
		long unknown = fastest("nobody");
		assertThat((double) unknown / wrong).isBetween(0.4, 2.5);
	}

	private long fastest(String name) {
		long fastest = Long.MAX_VALUE;
		for (int i = 0; i < 5; i++) {
			Office someone = new Office(this.port);
			String token = Jsoup.parse(someone.get("/admin/login").body()).select("input[name=_csrf]").val();
			long start = System.nanoTime();
			someone.postAsIs("/admin/login", Map.of("username", name, "password", "not it at all", "_csrf", token));
			fastest = Math.min(fastest, System.nanoTime() - start);
		}
		return fastest;
	}

	private HttpResponse<String> password(String old, String password, String again) {
		return change("password", Map.of("old", old, "password", password, "again", again));
	}

	private HttpResponse<String> change(String what, Map<String, String> fields) {
		return this.office.post("/admin/account", "/admin/account/" + what, fields);
	}

	private String email() {
		return this.database.sql("select email from account where name = 'anna'")
			.query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
			.single()
			.orElse(null);
	}

	private HttpResponse<String> send(Office office) {
		return office.post(SECOND, SECOND + "/code", Map.of());
	}

	private HttpResponse<String> post(Office office, String code) {
		return office.post(SECOND, SECOND, Map.of("code", code));
	}

	private void account(String name, Role role, String email) {
		this.invitations.accept(this.invitations.invite(role), name, PASSWORD, email);
	}

}
