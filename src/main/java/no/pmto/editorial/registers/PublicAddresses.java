package no.pmto.editorial.registers;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Which addresses may be asked: HTTP on its usual ports, and hosts of the public
 * internet. A listing must not make the site knock on doors of the network it stands in.
 */
final class PublicAddresses {

	private final boolean any;

	/**
	 * Says what may be asked.
	 * @param any everything may, which is for tests
	 */
	PublicAddresses(boolean any) {
		this.any = any;
	}

	/**
	 * Whether this address may be asked. The answer holds for a moment only: names can
	 * come to mean another host.
	 * @throws UnknownHostException where there is no such host
	 */
	boolean allow(URI address) throws UnknownHostException {
		String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
		String host = address.getHost();
		if (!scheme.matches("https?") || host == null || address.getRawUserInfo() != null) {
			return false;
		}
		int usual = scheme.equals("https") ? 443 : 80;
		if (!this.any && address.getPort() != -1 && address.getPort() != usual) {
			return false;
		}
		for (InetAddress resolved : InetAddress.getAllByName(host)) {
			if (!this.any && !isPublic(resolved)) {
				return false;
			}
		}
		return true;
	}

	static boolean isPublic(InetAddress address) {
		if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
				|| address.isSiteLocalAddress() || address.isMulticastAddress()) {
			return false;
		}
		byte[] bytes = address.getAddress();
		return (address instanceof Inet4Address) ? isPublic(at(bytes, 0), at(bytes, 1), at(bytes, 2))
				: isPublicVersion6(bytes);
	}

	private static int at(byte[] bytes, int position) {
		return Byte.toUnsignedInt(bytes[position]);
	}

	/** By RFC 6890: none of the blocks for special use. */
	private static boolean isPublic(int first, int second, int third) {
		return switch (first) {
			case 0, 10, 127 -> false;
			case 100 -> second < 64 || second > 127;
			case 169 -> second != 254;
			case 172 -> second < 16 || second > 31;
			case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2));
			case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
			case 203 -> !(second == 0 && third == 113);
			default -> first < 224;
		};
	}

	/**
	 * Only 2000::/3 is given out; 2002::/16 and 2001:0::/32 carry version 4 addresses.
	 */
	private static boolean isPublicVersion6(byte[] bytes) {
		int start = at(bytes, 0) << 8 | at(bytes, 1);
		boolean teredo = start == 0x2001 && at(bytes, 2) == 0 && at(bytes, 3) == 0;
		return start >> 13 == 1 && start != 0x2002 && !teredo && start != 0x3FFF;
	}

}
