package no.pmto.site;

import org.springframework.stereotype.Component;

/** Publishes the help lines. */
@Component
class HelpLineEdition implements EditionPart<HelpLineList> {

	private final HelpLines helpLines;

	HelpLineEdition(HelpLines helpLines) {
		this.helpLines = helpLines;
	}

	@Override
	public Class<HelpLineList> type() {
		return HelpLineList.class;
	}

	@Override
	public HelpLineList read() {
		return new HelpLineList(
				this.helpLines.findAllByOrderByPosition().stream().map(StoredHelpLine::toHelpLine).toList());
	}

}
