package no.pmto.editorial.listings;

import java.util.List;

import no.pmto.editorial.Work;
import no.pmto.editorial.registers.Websites;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits on the worklist. */
@Component
@Order(20)
class ListingWork implements Work.Source {

	private static final String WORKLIST = ListingsController.ROOT + "/worklist";

	private final Worklist worklist;

	private final Websites websites;

	ListingWork(Worklist worklist, Websites websites) {
		this.worklist = worklist;
		this.websites = websites;
	}

	@Override
	public List<Work> now() {
		return List.of(new Work("editorial.work.reports", this.worklist.reported().size(), WORKLIST + "#reports"),
				new Work("editorial.work.websites", this.websites.dead().size(), WORKLIST + "#dead"),
				new Work("editorial.work.due", this.worklist.due().size(), WORKLIST + "#due"));
	}

}
