package no.pmto.editorial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the site has a rule here that says who may come; a new one must be
 * given one.
 */
@SiteTest
class RouteRulesTests {

	private static final Set<String> ANYBODY = Set.of("/admin/login", "/admin/invitation/{secret}");

	private static final Set<String> EDITORS = Set.of("/admin", "/admin/sessions", "/admin/login/second",
			"/admin/login/second/code");

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

	@Autowired
	private List<Area> areas;

	@LocalServerPort
	private int port;

	@Test
	void everyAddressHasARule() {
		assertThat(addresses("/admin")).allMatch(
				(path) -> ANYBODY.contains(path) || EDITORS.contains(path) || areasOf(path).count() == 1,
				"lies in one area");
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
		for (String pattern : addresses("/admin")) {
			String path = pattern.replaceAll("\\{[^}]+}", "x");
			boolean administratorsOnly = areasOf(pattern).anyMatch((area) -> area.role() == Role.ADMIN);
			assertThat(stranger.get(path).uri().getPath()).as(path)
				.isEqualTo(ANYBODY.contains(pattern) ? path : "/admin/login");
			assertThat(editor.get(path).statusCode() == 403).as(path).isEqualTo(administratorsOnly);
			assertThat(administrator.get(path).statusCode()).as(path).isNotIn(403, 500);
		}
	}

	@Test
	void noFormIsTakenWithoutItsToken() {
		Office administrator = signedIn("token", Role.ADMIN);
		assertThat(posts()).isNotEmpty().allSatisfy((pattern) -> {
			String path = pattern.replaceAll("\\{[^}]+}", "x");
			assertThat(administrator.postAsIs(path, Map.of("name", "anna", "enabled", "false")).statusCode()).as(path)
				.isEqualTo(403);
		});
	}

	private Stream<Area> areasOf(String path) {
		return this.areas.stream().filter((area) -> path.equals(area.path()) || path.startsWith(area.path() + "/"));
	}

	private List<String> posts() {
		return this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((info) -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
			.flatMap((info) -> info.getPatternValues().stream())
			.filter((path) -> path.startsWith("/admin"))
			.toList();
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
