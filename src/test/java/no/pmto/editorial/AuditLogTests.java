package no.pmto.editorial;

import java.util.List;
import java.util.Map;

import no.pmto.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SiteTest
class AuditLogTests {

	@Autowired
	private AuditLog log;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Test
	void aChangeIsNotedWithBeforeAndAfter() {
		note("test#one");
		List<AuditLog.Entry> entries = this.log.of("test#one");
		assertThat(entries).singleElement().satisfies((entry) -> {
			assertThat(entry.action()).isEqualTo("test.change");
			assertThat(entry.account()).isEqualTo("site");
			assertThat(entry.before()).isNull();
			assertThat(entry.after()).isEqualTo("{\"text\": \"æ <b>\"}");
		});
	}

	@Test
	void whatIsRolledBackIsNotNoted() {
		this.transaction.executeWithoutResult((status) -> {
			this.log.record("test.change", "test#back", null, "x");
			status.setRollbackOnly();
		});
		assertThat(this.log.of("test#back")).isEmpty();
	}

	@Test
	void nothingIsNotedOutsideTheChangeItself() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.log.record("test.change", "test", null, null));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "update audit_entry set account = 'x'", "delete from audit_entry", "truncate audit_entry" })
	void nobodyChangesWhatIsNoted(String sql) {
		note("test#kept");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(sql).update())
			.withMessageContaining("only added to");
	}

	private void note(String subject) {
		this.transaction
			.executeWithoutResult((status) -> this.log.record("test.change", subject, null, Map.of("text", "æ <b>")));
	}

}
