package no.pmto.editorial;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Who is signed in where, over all instances. */
@Component
class OpenSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** Signs somebody out everywhere. */
	void end(String account) {
		endOthers(account, "");
	}

	/** Signs somebody out everywhere but here. */
	void endOthers(String account, String here) {
		this.sessions.findByPrincipalName(account)
			.keySet()
			.stream()
			.filter((id) -> !id.equals(here))
			.forEach(this.sessions::deleteById);
	}

}
