package no.pmto.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files below one folder of the class path, by their names relative to it, in order.
 */
public final class SourceFiles {

	private final SortedMap<String, Resource> files = new TreeMap<>();

	private SourceFiles() {
	}

	/**
	 * Finds the files.
	 * @param folder on the class path, for example {@code db/content}
	 * @param endings for example {@code .md}
	 * @throws IllegalStateException when there are none
	 */
	public static SourceFiles below(String folder, String... endings) {
		SourceFiles found = new SourceFiles();
		try {
			for (String ending : endings) {
				String pattern = "classpath*:" + folder + "/**/*" + ending;
				for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
					String address = resource.getURL().toString();
					found.files.put(address.substring(address.lastIndexOf(folder) + folder.length() + 1), resource);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (found.files.isEmpty()) {
			throw new IllegalStateException("no files below " + folder);
		}
		return found;
	}

	public Set<String> names() {
		return this.files.keySet();
	}

	/**
	 * Opens the file with this name.
	 * @throws IOException when there is none
	 */
	public InputStream open(String name) throws IOException {
		Resource file = this.files.get(name);
		if (file == null) {
			throw new IOException("no such source file: " + name);
		}
		return file.getInputStream();
	}

	/** The text of the file with this name, with line feeds only. */
	public String text(String name) throws IOException {
		try (InputStream in = open(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}

}
