package no.pmto.editorial.listings;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.editorial.AuditLog;
import no.pmto.editorial.Editor;
import no.pmto.site.Editions;
import no.pmto.site.PageNotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory in versions. Each change makes a new one that never changes; one is
 * active, and any can be made so again.
 */
@Component
public class Register {

	/** The reason of a version that was read from the files. */
	static final String FILES = "files";

	private final DirectoryTables tables;

	private final DirectoryVersions versions;

	private final Editions editions;

	private final AuditLog log;

	private final JdbcClient database;

	Register(DirectoryTables tables, DirectoryVersions versions, Editions editions, AuditLog log, JdbcClient database) {
		this.tables = tables;
		this.versions = versions;
		this.editions = editions;
		this.log = log;
		this.database = database;
	}

	/** What became of an activation. */
	public enum Result {

		/** Visitors see it in a moment. */
		ACTIVE,
		/** Another version became active since the difference was shown. */
		OUTDATED,
		/** More than a fifth is gone, and nobody has said twice that they mean it. */
		LOSES_MANY,
		/** There is nothing in it. */
		EMPTY

	}

	/** Where an editor sees what a version would change, and makes it active. */
	public static String path(long version) {
		return DirectoryController.ROOT + "/versions/" + version;
	}

	/** All listings by id, those too that visitors don't see. */
	public SortedMap<String, ListingRow> active() {
		return this.tables.read();
	}

	/**
	 * The active version. What files have changed since the last becomes a version first.
	 */
	@Transactional
	public DirectoryVersion activeVersion() {
		lock();
		return upToDate();
	}

	private DirectoryVersion upToDate() {
		SortedMap<String, ListingRow> now = this.tables.read();
		return this.versions.active()
			.filter((active) -> this.versions.listings(active.id()).equals(now))
			.orElseGet(() -> {
				this.versions.activate(this.versions.add(now.values(), FILES, Editor.SITE));
				return this.versions.active().orElseThrow();
			});
	}

	/**
	 * Keeps a version that is not active yet.
	 * @param rows all listings there are to be
	 * @param reason why, in an editor's words
	 * @return its number; an editor compares and activates it at its {@link #path}
	 */
	@Transactional
	public long propose(Collection<ListingRow> rows, String reason) {
		lock();
		upToDate();
		return this.versions.add(rows, reason, Editor.name());
	}

	/**
	 * What would be different if this version were active.
	 * @throws PageNotFound where there is no such version
	 */
	public DirectoryDifference difference(long version) {
		return DirectoryDifference.between(active(), listings(version));
	}

	private SortedMap<String, ListingRow> listings(long version) {
		DirectoryVersion known = this.versions.find(version).orElseThrow(PageNotFound::new);
		return this.versions.listings(known.id());
	}

	/**
	 * Makes a version active, a new one or one from before.
	 * @param seen the version that was active when the editor saw the difference
	 * @param confirmed whether the editor said twice that many may go
	 * @throws PageNotFound where there is no such version
	 */
	@Transactional
	public Result activate(long version, long seen, boolean confirmed) {
		lock();
		SortedMap<String, ListingRow> rows = listings(version);
		if (upToDate().id() != seen) {
			return Result.OUTDATED;
		}
		DirectoryDifference difference = DirectoryDifference.between(active(), rows);
		if (rows.isEmpty()) {
			return Result.EMPTY;
		}
		if (difference.losesMany() && !confirmed) {
			return Result.LOSES_MANY;
		}
		apply(version, seen, difference);
		return Result.ACTIVE;
	}

	/**
	 * Changes the directory as it is at this moment, and makes that active at once.
	 * @return the number of the new version, or of the active one where nothing changed
	 */
	@Transactional
	public long change(UnaryOperator<SortedMap<String, ListingRow>> change, String reason) {
		lock();
		DirectoryVersion before = upToDate();
		SortedMap<String, ListingRow> now = active();
		SortedMap<String, ListingRow> after = change.apply(new TreeMap<>(now));
		DirectoryDifference difference = DirectoryDifference.between(now, after);
		if (difference.isEmpty()) {
			return before.id();
		}
		long version = this.versions.add(after.values(), reason, Editor.name());
		apply(version, before.id(), difference);
		return version;
	}

	private void apply(long version, long before, DirectoryDifference difference) {
		difference.added().forEach(this.tables::write);
		difference.changed().forEach((changed) -> this.tables.write(changed.after()));
		difference.gone().forEach((gone) -> this.tables.remove(gone.id()));
		this.versions.activate(version);
		this.log.record("directory.activate", "version " + version,
				Map.of("version", before, "listings",
						written(difference.changed().stream().map(DirectoryDifference.Changed::before).toList(),
								difference.gone())),
				Map.of("version", version, "listings",
						written(difference.changed().stream().map(DirectoryDifference.Changed::after).toList(),
								difference.added())));
		this.editions.changed();
	}

	private static Map<String, Map<String, String>> written(Collection<ListingRow> some, Collection<ListingRow> more) {
		return Stream.concat(some.stream(), more.stream())
			.collect(Collectors.toMap(ListingRow::id, DirectoryVersions::columns));
	}

	/** One change at a time, on all instances, until the transaction ends. */
	private void lock() {
		this.database.sql("select pg_advisory_xact_lock(hashtext('directory'))").query((row) -> {
		});
	}

}
