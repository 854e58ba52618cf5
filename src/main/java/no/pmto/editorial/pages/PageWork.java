package no.pmto.editorial.pages;

import java.util.List;

import no.pmto.editorial.Work;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passages that wait for words. */
@Component
@Order(30)
class PageWork implements Work.Source {

	private static final String LIST = PagesController.ROOT + "?show=work";

	private final Overview overview;

	PageWork(Overview overview) {
		this.overview = overview;
	}

	@Override
	public List<Work> now() {
		List<PassageState> states = this.overview.all()
			.stream()
			.flatMap((page) -> page.passages().stream())
			.flatMap((passage) -> passage.states().values().stream())
			.toList();
		return List.of(work("editorial.work.drafts", states, PassageState.DRAFT),
				work("editorial.work.steps", states, PassageState.OUT_OF_STEP),
				work("editorial.work.missing", states, PassageState.MISSING));
	}

	private static Work work(String title, List<PassageState> states, PassageState state) {
		return new Work(title, states.stream().filter(state::equals).count(), LIST);
	}

}
