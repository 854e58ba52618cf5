package no.pmto.content;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All pages in the database. */
interface Pages extends Repository<Page, String> {

	List<Page> findAllByOrderByPosition();

	Optional<Page> findById(String id);

}
