package no.pmto.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The further names of municipalities in the database. */
interface MunicipalityNames extends Repository<StoredName, Long> {

	List<StoredName> findAllByOrderById();

}
