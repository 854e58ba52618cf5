package no.pmto.api;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Who counts as one client: an IPv4 address, or the 64 bits that name an IPv6 network.
 */
final class ClientNetwork {

	private static final String UNREADABLE = "";

	private static final int NETWORK_BYTES = 8;

	private ClientNetwork() {
	}

	/**
	 * The key of a client. All whose address can't be read share one. Never asks a name
	 * server.
	 * @param address in the usual notation, an IPv6 one with or without brackets
	 */
	static String of(String address) {
		try {
			InetAddress read = InetAddress.ofLiteral(address);
			int bytes = (read instanceof Inet6Address) ? NETWORK_BYTES : read.getAddress().length;
			return HexFormat.of().formatHex(read.getAddress(), 0, bytes);
		}
		catch (IllegalArgumentException ex) {
			return UNREADABLE;
		}
	}

}
