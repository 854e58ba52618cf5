package no.pmto.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import no.pmto.content.PassageProblem.Kind;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** Finds what would look wrong to visitors. */
final class PassageCheck {

	static final int MOST = 15_000;

	private static final int LONGEST_LINE = 300;

	private static final int HIGHEST_HEADING = 3;

	private final Parser parser = Parser.builder().build();

	private final Set<String> pages;

	/**
	 * A check against these pages.
	 * @param pages ids that a link may lead to
	 */
	PassageCheck(Set<String> pages) {
		this.pages = pages;
	}

	List<PassageProblem> problems(List<PassageField> fields, PassageText text) {
		List<PassageProblem> problems = new ArrayList<>();
		for (PassageField field : fields) {
			String words = text.get(field.name());
			if (words.isEmpty() && field.required()) {
				problems.add(new PassageProblem(field.name(), Kind.REQUIRED));
			}
			if (words.length() > (field.markdown() ? MOST : LONGEST_LINE)
					|| (!field.markdown() && words.contains("\n"))) {
				problems.add(new PassageProblem(field.name(), Kind.LONG));
			}
			if (field.markdown()) {
				kinds(field, words).forEach((kind) -> problems.add(new PassageProblem(field.name(), kind)));
			}
		}
		return problems;
	}

	private Set<Kind> kinds(PassageField field, String markdown) {
		Set<Kind> kinds = new TreeSet<>();
		this.parser.parse(markdown).accept(new AbstractVisitor() {

			@Override
			public void visit(Heading heading) {
				if (heading.getLevel() < HIGHEST_HEADING) {
					kinds.add(Kind.HEADING);
				}
				visitChildren(heading);
			}

			@Override
			public void visit(Link link) {
				if (field.name().equals("short")) {
					kinds.add(Kind.SHORT_LINK);
				}
				String to = link.getDestination();
				if (to.startsWith(Rendering.TO_A_PAGE) && !PassageCheck.this.pages
					.contains(to.substring(Rendering.TO_A_PAGE.length()).split("#")[0])) {
					kinds.add(Kind.PAGE);
				}
				visitChildren(link);
			}

		});
		return kinds;
	}

}
