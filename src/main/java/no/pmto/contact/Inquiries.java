package no.pmto.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/**
 * The inquiries in the database. Every change is one statement that says from which state
 * it starts, so that two at once can't both succeed.
 */
interface Inquiries extends Repository<Inquiry, String> {

	Optional<Inquiry> findByReference(String reference);

	Optional<Inquiry> findByWithdrawal(byte[] withdrawal);

	List<Inquiry> findByStateInOrderByReceivedAt(List<String> states);

	List<Inquiry> findByStateInOrderByReceivedAt(List<String> states, Limit most);

	List<Inquiry> findByStateInOrderByEndedAtDesc(List<String> states, Limit most);

	long countByStateIn(List<String> states);

	/** Stores a new one; returns 0 where the same form has been stored already. */
	@Modifying
	@NativeQuery("""
			insert into inquiry (reference, submission, topic, language, region, listing, reply_wanted, mailbox, state,
			  sealed, key_id, withdrawal, received_at, delete_on)
			values (:#{#n.reference()}, :#{#n.submission()}, :#{#n.topic()}, :#{#n.language()}, :#{#n.region()},
			  :#{#n.listing()}, :#{#n.replyWanted()}, :#{#n.mailbox()}, 'waiting', :#{#n.sealed()}, :#{#n.keyId()},
			  :#{#n.withdrawal()}, :#{#n.receivedAt()}, :#{#n.deleteOn()})
			on conflict (submission) do nothing
			""")
	int store(@Param("n") NewInquiry inquiry);

	/** Marks one as delivered and erases its text. */
	@Modifying
	@NativeQuery("""
			update inquiry set state = 'delivered', sealed = null, key_id = null, problem = null, attempts = attempts + 1,
			  ended_at = :now
			where reference = :reference and state = 'waiting'
			""")
	int delivered(@Param("reference") String reference, @Param("now") Instant now);

	@Modifying
	@NativeQuery("""
			update inquiry set attempts = attempts + 1, problem = :problem
			where reference = :reference and state = 'waiting'
			""")
	int failed(@Param("reference") String reference, @Param("problem") @Nullable String problem);

	@Modifying
	@NativeQuery("update inquiry set state = 'parked' where reference = :reference and state = 'waiting'")
	int park(@Param("reference") String reference);

	/** Where one stands, which nobody changes until this transaction ends. */
	@NativeQuery("select state from inquiry where reference = :reference for update")
	Optional<String> held(@Param("reference") String reference);

	/** Lets one that waits or is parked be delivered, to this mailbox. */
	@Modifying(clearAutomatically = true)
	@NativeQuery("""
			update inquiry set state = 'waiting', mailbox = coalesce(:mailbox, mailbox)
			where reference = :reference and state in ('parked', 'waiting')
			""")
	int unpark(@Param("reference") String reference, @Param("mailbox") @Nullable String mailbox);

	/** Puts one away undelivered and erases its text. */
	@Modifying(clearAutomatically = true)
	@NativeQuery("""
			update inquiry set state = 'closed', sealed = null, key_id = null, ended_at = :now
			where reference = :reference and state in ('waiting', 'parked')
			""")
	int close(@Param("reference") String reference, @Param("now") Instant now);

	/** Deletes one whole, delivered or not. */
	@Modifying
	@NativeQuery("delete from inquiry where withdrawal = :withdrawal")
	int withdraw(@Param("withdrawal") byte[] withdrawal);

	/**
	 * Deletes those whose day has come; what waits or is parked stays until somebody has
	 * seen it.
	 */
	@Modifying
	@NativeQuery("delete from inquiry where delete_on <= :today and state in ('delivered', 'closed')")
	int deleteDue(@Param("today") LocalDate today);

	@NativeQuery("select min(received_at) from inquiry where state in ('waiting', 'parked')")
	@Nullable Instant oldestUndelivered();

}
