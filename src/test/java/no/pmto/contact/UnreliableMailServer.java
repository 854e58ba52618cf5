package no.pmto.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * A real mail server behind a line that can be bad: down, slow, refusing, or broken right
 * after the mail was taken.
 */
public final class UnreliableMailServer implements AutoCloseable {

	public enum Line {

		GOOD, DOWN, SLOW, REFUSES_FOR_NOW, REFUSES_FOR_GOOD, DROPS_AFTER_DATA, EVERY_OTHER_FAILS

	}

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final ServerSocket socket;

	private final AtomicInteger sessions = new AtomicInteger();

	private volatile Line line = Line.GOOD;

	public UnreliableMailServer() throws IOException {
		this.server.start();
		this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
		Thread.ofVirtual().start(this::accept);
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	public GreenMail server() {
		return this.server;
	}

	public void line(Line line) {
		this.line = line;
	}

	int sessions() {
		return this.sessions.get();
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				Thread.ofVirtual().start(() -> serve(client));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket client) {
		int session = this.sessions.incrementAndGet();
		Line now = (this.line != Line.EVERY_OTHER_FAILS) ? this.line
				: (session % 2 == 0) ? Line.REFUSES_FOR_NOW : Line.GOOD;
		try (client; Socket mail = new Socket("127.0.0.1", this.server.getSmtp().getPort())) {
			if (now != Line.DOWN) {
				talk(client, mail, now);
			}
		}
		catch (IOException | InterruptedException ex) {
			// the line is broken, as it is meant to be
		}
	}

	private static void talk(Socket client, Socket mail, Line line) throws IOException, InterruptedException {
		BufferedReader asked = reader(client);
		BufferedReader answered = reader(mail);
		answer(answered, client);
		boolean data = false;
		for (String words = asked.readLine(); words != null; words = asked.readLine()) {
			if (line == Line.SLOW) {
				Thread.sleep(20);
			}
			if (words.startsWith("RCPT") && line == Line.REFUSES_FOR_NOW) {
				write(client, "451 try again later, mailbox@example.org is busy");
				continue;
			}
			if (words.startsWith("RCPT") && line == Line.REFUSES_FOR_GOOD) {
				write(client, "550 no such mailbox");
				continue;
			}
			write(mail, words);
			if (!data || words.equals(".")) {
				if (data && line == Line.DROPS_AFTER_DATA) {
					answered.readLine();
					return;
				}
				answer(answered, client);
				data = !data && words.equalsIgnoreCase("DATA");
			}
		}
	}

	/** Passes one answer on; its last line has a blank behind the code. */
	private static void answer(BufferedReader from, Socket to) throws IOException {
		String words;
		do {
			words = from.readLine();
			if (words == null) {
				throw new IOException("the mail server hung up");
			}
			write(to, words);
		}
		while (words.length() > 3 && words.charAt(3) == '-');
	}

	private static BufferedReader reader(Socket socket) throws IOException {
		return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
	}

	private static void write(Socket socket, String words) throws IOException {
		OutputStream out = socket.getOutputStream();
		out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
		this.server.stop();
	}

}
