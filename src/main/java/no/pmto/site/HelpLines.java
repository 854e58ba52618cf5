package no.pmto.site;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All help lines in the database. */
interface HelpLines extends Repository<StoredHelpLine, String> {

	List<StoredHelpLine> findAllByOrderByPosition();

}
