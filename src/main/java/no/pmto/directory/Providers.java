package no.pmto.directory;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The providers in the database. */
interface Providers extends Repository<StoredProvider, String> {

	/** Those that visitors may see. */
	List<StoredProvider> findByListedTrue();

	/** When somebody last went through all of them. */
	@Query(nativeQuery = true, value = "select reviewed_on from directory_review")
	LocalDate reviewedOn();

}
