package no.pmto.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in two lines, instead of a stack trace, why the site did not start. */
final class DataDirectoryUnusableAnalyzer extends AbstractFailureAnalyzer<DataDirectoryUnusable> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DataDirectoryUnusable cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
