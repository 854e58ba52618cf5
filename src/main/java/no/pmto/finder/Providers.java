package no.pmto.finder;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The providers in the database. */
interface Providers extends Repository<StoredProvider, String> {

	/** Those that visitors may see. */
	List<StoredProvider> findByListedTrue();

}
