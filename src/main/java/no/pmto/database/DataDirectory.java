package no.pmto.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
	 * @throws IllegalStateException when another running site has it
	 */
	static DataDirectory claim(Path path) {
		try {
			Files.createDirectories(path);
			FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new IllegalStateException("Another running site uses " + path
						+ ". Stop it, or set pmto.embedded.data-dir to another folder.");
			}
			return new DataDirectory(path, channel);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't use " + path + " as data folder (is it another user's?)", ex);
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
	 * Stops the server that a killed site left behind, so that its data can be opened
	 * again.
	 */
	void stopLeftoverServer() throws IOException {
		Path pidFile = postgres().resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		Optional<ProcessHandle> leftover = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()))
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
