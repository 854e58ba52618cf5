package no.pmto.editorial;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.editorial.Account.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the site has a rule here that says who may come; a new one must be
 * given one.
 */
@SiteTest
class RouteRulesTests {

	private static final Set<String> ANYBODY = Set.of("/admin/login", "/admin/invitation/{secret}");

	private static final Set<String> EDITORS = Set.of("/admin", "/admin/audit", "/admin/sessions");

	private static final Set<String> ADMINISTRATORS = Set.of("/admin/accounts", "/admin/accounts/invitations",
			"/admin/accounts/enabled");

	/** Outside the back office all may come, to these and to no other. */
	private static final List<String> PUBLIC = List.of("/", "/error", "/visit", "/robots.txt", "/sitemap.xml",
			"/.well-known/security.txt", "/{language:[a-z]{2}}", "/api/v1/", "/finder/");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private Invitations invitations;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	@Test
	void everyAddressHasARule() {
		Set<String> ruled = Stream.of(ANYBODY, EDITORS, ADMINISTRATORS)
			.flatMap(Set::stream)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(addresses("/admin")).isEqualTo(ruled);
		assertThat(addresses("")).filteredOn((path) -> !path.startsWith("/admin"))
			.allMatch((path) -> PUBLIC.stream()
				.anyMatch((open) -> path.equals(open) || (open.length() > 1 && path.startsWith(open))));
	}

	@Test
	void theRulesAreKept() {
		this.database.sql("delete from account").update();
		this.database.sql("delete from login_limit").update();
		Office stranger = new Office(this.port);
		Office editor = signedIn("anna", Role.EDITOR);
		Office administrator = signedIn("boss", Role.ADMIN);
		for (String path : addresses("/admin")) {
			boolean open = ANYBODY.contains(path);
			assertThat(stranger.get(path.replace("{secret}", "x")).uri().getPath()).as(path)
				.matches(open ? path.replace("{secret}", "x") : "/admin/login");
			assertThat(editor.get(path.replace("{secret}", "x")).statusCode() == 403).as(path)
				.isEqualTo(ADMINISTRATORS.contains(path));
			assertThat(administrator.get(path.replace("{secret}", "x")).statusCode()).as(path).isNotEqualTo(403);
		}
	}

	@Test
	void whatHasNoRuleIsOpenToNobody() {
		Office administrator = signedIn("chief", Role.ADMIN);
		assertThat(administrator.get("/admin/anything").statusCode()).isEqualTo(403);
		Visitor visitor = new Visitor(this.port);
		for (String path : List.of("/actuator", "/actuator/env", "/anything", "/WEB-INF/web.xml",
				"/application.properties")) {
			assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
		}
	}

	private Office signedIn(String name, Role role) {
		this.invitations.accept(this.invitations.invite(role), name, "correct horse battery");
		Office office = new Office(this.port);
		assertThat(office.login(name, "correct horse battery").body()).contains("Hello");
		return office;
	}

	private Set<String> addresses(String below) {
		return this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((info) -> info.getPatternValues().stream())
			.filter((path) -> path.startsWith(below))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
