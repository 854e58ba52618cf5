package no.pmto.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of the embedded server, claimed by one running site at a time. The claim is
 * a file lock, which the operating system gives up for us even after {@code kill -9}; the
 * server itself then lives on and is stopped by the next site that claims the folder.
 */
final class DataDirectory implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Path path;

	private final FileChannel lockFile;

	private DataDirectory(Path path, FileChannel lockFile) {
		this.path = path;
		this.lockFile = lockFile;
	}

	/**
	 * Makes the folder where needed and claims it.
	 * @throws DataDirectoryUnusable when another running site has it, or another user
	 */
	static DataDirectory claim(Path path) {
		try {
			Files.createDirectories(path);
			closeToOthers(path);
			FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new DataDirectoryUnusable("Another running site keeps its data in " + path + ".",
						"Stop it, or set PMTO_EMBEDDED_DATA_DIR to another folder.", null);
			}
			return new DataDirectory(path, channel);
		}
		catch (IOException ex) {
			throw new DataDirectoryUnusable("The data can't be kept in " + path + " (" + ex + ").",
					"Is it another user's? Set PMTO_EMBEDDED_DATA_DIR to a folder of your own.", ex);
		}
	}

	/**
	 * The data are people's, and the programs below are run by whoever starts the site.
	 */
	private static void closeToOthers(Path folder) throws IOException {
		if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path postgres() {
		return this.path.resolve("postgres");
	}

	/**
	 * Where the server's programs are unpacked: beside the data, so that two users never
	 * share them.
	 */
	Path binaries() {
		return this.path.resolve("binaries");
	}

	/**
	 * There while a new database is being made. Found at a start, it tells that the
	 * making was interrupted, so that nobody can have kept anything in it yet.
	 */
	private Path unfinished() {
		return this.path.resolve("unfinished");
	}

	/**
	 * Clears away what an interrupted run left behind: its server, which would keep the
	 * data from being opened again, and what it had only half made.
	 */
	void prepare() throws IOException {
		stopLeftoverServer();
		discardHalfUnpackedPrograms();
		if (Files.exists(unfinished())) {
			log.info("Making the database anew: an interrupted run had not finished making it");
			FileSystemUtils.deleteRecursively(postgres());
		}
		if (!Files.exists(postgres())) {
			Files.write(unfinished(), new byte[0]);
		}
	}

	/** The server has started: from now on its data are worth keeping. */
	void finished() throws IOException {
		Files.deleteIfExists(unfinished());
	}

	private void discardHalfUnpackedPrograms() throws IOException {
		if (!Files.exists(binaries())) {
			return;
		}
		try (DirectoryStream<Path> versions = Files.newDirectoryStream(binaries())) {
			for (Path version : versions) {
				if (!Files.exists(version.resolve(".exists"))) {
					FileSystemUtils.deleteRecursively(version);
				}
			}
		}
	}

	private void stopLeftoverServer() throws IOException {
		Path pidFile = postgres().resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		Optional<ProcessHandle> leftover = Files.readAllLines(pidFile)
			.stream()
			.findFirst()
			.map(Long::valueOf)
			.flatMap(ProcessHandle::of)
			.filter(this::servesThisFolder);
		if (leftover.isPresent()) {
			log.info("Stopping the PostgreSQL that an interrupted run left behind (process {})", leftover.get().pid());
			stop(leftover.get());
		}
		Files.deleteIfExists(pidFile);
	}

	private boolean servesThisFolder(ProcessHandle process) {
		return process.info().commandLine().filter((line) -> line.contains(postgres().toString())).isPresent();
	}

	private static void stop(ProcessHandle server) {
		server.destroy();
		if (!ended(server)) {
			server.destroyForcibly();
			ended(server);
		}
	}

	private static boolean ended(ProcessHandle process) {
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException | ExecutionException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		this.lockFile.close();
	}

}
