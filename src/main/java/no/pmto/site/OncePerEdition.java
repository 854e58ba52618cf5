package no.pmto.site;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Something made from an edition the first time it is asked for, and kept until there is
 * another edition. Two threads that ask at once may make it twice.
 *
 * @param <T> what is made; it must be immutable
 */
public final class OncePerEdition<T> {

	private final Function<Edition, T> maker;

	private volatile @Nullable Made<T> made;

	public OncePerEdition(Function<Edition, T> maker) {
		this.maker = maker;
	}

	public T of(Edition edition) {
		Made<T> last = this.made;
		if (last == null || last.edition() != edition) {
			last = new Made<>(edition, this.maker.apply(edition));
			this.made = last;
		}
		return last.value();
	}

	private record Made<T>(Edition edition, T value) {
	}

}
