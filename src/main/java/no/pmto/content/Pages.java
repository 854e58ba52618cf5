package no.pmto.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All pages in the database. */
interface Pages extends Repository<Page, String> {

	List<Page> findAllByOrderByPosition();

}
