package no.pmto.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryTests {

	@TempDir
	private Path folder;

	@Test
	void oneSiteAtATime() throws IOException {
		try (DataDirectory first = DataDirectory.claim(this.folder)) {
			assertThatExceptionOfType(DataDirectoryUnusable.class).isThrownBy(() -> DataDirectory.claim(this.folder))
				.withMessageContaining("Another running site")
				.withMessageContaining(this.folder.toString());
		}
		DataDirectory.claim(this.folder).close();
	}

	@Test
	void aDatabaseWhoseMakingWasInterruptedIsMadeAnew() throws IOException {
		try (DataDirectory interrupted = DataDirectory.claim(this.folder)) {
			interrupted.prepare();
			Files.createDirectories(interrupted.postgres().resolve("base"));
		}
		try (DataDirectory next = DataDirectory.claim(this.folder)) {
			next.prepare();
			assertThat(next.postgres()).doesNotExist();
		}
	}

	@Test
	void aFinishedDatabaseIsKept() throws IOException {
		try (DataDirectory first = DataDirectory.claim(this.folder)) {
			first.prepare();
			Files.createDirectories(first.postgres().resolve("base"));
			first.finished();
		}
		try (DataDirectory next = DataDirectory.claim(this.folder)) {
			next.prepare();
			assertThat(next.postgres().resolve("base")).exists();
		}
	}

	@Test
	void aPidFileThatAPowerCutEmptiedIsNoHindrance() throws IOException {
		try (DataDirectory directory = DataDirectory.claim(this.folder)) {
			Files.createDirectories(directory.postgres());
			Path pidFile = Files.createFile(directory.postgres().resolve("postmaster.pid"));
			directory.prepare();
			assertThat(pidFile).doesNotExist();
		}
	}

	@Test
	void halfUnpackedProgramsAreUnpackedAgain() throws IOException {
		try (DataDirectory directory = DataDirectory.claim(this.folder)) {
			Path half = Files.createDirectories(directory.binaries().resolve("PG-half"));
			Path whole = Files.createDirectories(directory.binaries().resolve("PG-whole"));
			Files.createFile(whole.resolve(".exists"));
			directory.prepare();
			assertThat(half).doesNotExist();
			assertThat(whole).exists();
		}
	}

}
