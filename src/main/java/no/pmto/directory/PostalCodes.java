package no.pmto.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All postal codes in the database. */
interface PostalCodes extends Repository<StoredPostalCode, String> {

	List<StoredPostalCode> findAll();

}
