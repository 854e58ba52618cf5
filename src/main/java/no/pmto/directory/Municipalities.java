package no.pmto.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All municipalities in the database. */
interface Municipalities extends Repository<StoredMunicipality, String> {

	List<StoredMunicipality> findAll();

}
