package no.pmto.api;

/** Ends a request with a problem. */
final class Refusal extends RuntimeException {

	private final transient Problem problem;

	Refusal(Problem problem) {
		super(problem.title(), null, false, false);
		this.problem = problem;
	}

	Problem problem() {
		return this.problem;
	}

}
