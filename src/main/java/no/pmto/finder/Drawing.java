package no.pmto.finder;

/**
 * What lies beneath the pins of a map, as the data of SVG paths: as fine as goes into
 * 4,500 bytes.
 *
 * @param abroad other countries' land
 * @param borders between counties; empty where none are known
 */
record Drawing(String land, String abroad, String borders) {

	private static final int MOST = 4500;

	/** In pixels: what lies less far beside a line is not drawn. */
	private static final double FINEST = .4;

	private static final double COARSER = 1.3;

	static Drawing of(Land land, MapView view) {
		PathData own = PathData.areas(land.own(), view);
		PathData abroad = PathData.areas(land.abroad(), view);
		PathData borders = PathData.lines(land.borders(), view);
		double fineness = FINEST;
		Drawing drawing;
		do {
			drawing = new Drawing(own.with(fineness), abroad.with(fineness), borders.with(fineness));
			fineness *= COARSER;
		}
		while (drawing.size() > MOST);
		return drawing;
	}

	private int size() {
		return this.land.length() + this.abroad.length() + this.borders.length();
	}

}
