package no.pmto.editorial;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Everybody who may come in. */
interface Accounts extends Repository<Account, String> {

	Optional<Account> findByName(String name);

	List<Account> findAllByOrderByName();

	long count();

	Account save(Account account);

}
