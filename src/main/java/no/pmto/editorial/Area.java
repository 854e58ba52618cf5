package no.pmto.editorial;

/**
 * A part of the back office. Every bean of this type is in the menu and has a rule; an
 * address that lies in none is open to nobody.
 *
 * @param path below which it lies: {@code /admin/pages}
 * @param role who may come there
 * @param title key of its name in the menu
 */
public record Area(String path, Role role, String title) {

	/**
	 * Whether this address lies in it.
	 * @param path of what is shown now
	 */
	public boolean holds(String path) {
		return path.equals(this.path) || path.startsWith(this.path + "/");
	}

	/** The path, and everything below it. */
	String[] patterns() {
		return new String[] { this.path, this.path + "/**" };
	}

}
