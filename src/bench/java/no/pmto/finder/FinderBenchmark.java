package no.pmto.finder;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.Neighbour;
import no.pmto.directory.Place;
import no.pmto.directory.ProviderType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the finder takes, in microseconds: on today's providers and on a hundred times
 * as many. Every call asks for another place.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FinderBenchmark {

	private static final List<String> MISSPELT = List.of("Bergn", "Trondhjeim", "Stavange", "Kristiansnd", "Lilehamer",
			"Frederiksbreg", "Ebeltof", "Hamerfest", "Kautokino", "Sandefjrod", "Nesoden", "Bornhlom");

	@Param({ "1", "100" })
	public int times;

	private Directory directory;

	private Finder finder;

	private List<Place> places;

	private List<Municipality> municipalities;

	private AnswerMaps maps;

	private int next;

	@Setup
	public void open() throws IOException {
		this.directory = new ReferenceFiles().directory(this.times);
		this.finder = new Finder(this.directory);
		this.places = this.directory.places();
		this.municipalities = this.directory.municipalities();
		this.maps = new AnswerMaps(new Boundaries());
		System.out.println(this.directory.providers().size() + " providers");
	}

	@Benchmark
	public FinderAnswer code() {
		return this.finder.answer(another(this.places).code().digits(), null, Country.NO);
	}

	@Benchmark
	public FinderAnswer name() {
		return this.finder.answer(another(this.municipalities).name(), null, Country.NO);
	}

	@Benchmark
	public FinderAnswer misspeltName() {
		return this.finder.answer(another(MISSPELT), null, Country.NO);
	}

	@Benchmark
	public List<Neighbour> nearestTen() {
		Municipality from = another(this.municipalities);
		return this.directory.nearest(ProviderType.MUNICIPALITY, from.id().country(), from.mainPlace(), 10);
	}

	@Benchmark
	public Object wholeAnswer() {
		return LocalHelp.in(another(this.municipalities), this.directory, LocalDate.EPOCH);
	}

	@Benchmark
	public Object wholeAnswerWithMap() {
		return this.maps.of(LocalHelp.in(another(this.municipalities), this.directory, LocalDate.EPOCH));
	}

	/**
	 * Steps of a prime number, so that neighbours in the list do not follow each other.
	 */
	private <T> T another(List<T> list) {
		this.next = (this.next + 7919) & Integer.MAX_VALUE;
		return list.get(this.next % list.size());
	}

}
