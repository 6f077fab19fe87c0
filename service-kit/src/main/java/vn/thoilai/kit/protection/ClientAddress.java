package vn.thoilai.kit.protection;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from. */
public final class ClientAddress {

    /** Who has one address of IPv6 has the other 2^64 of its network too. */
    private static final int NETWORK_BYTES = 8;

    private static final int IPV6_BYTES = 16;

    private ClientAddress() {}

    /**
     * What requests of one client have in common: its address, of IPv6 its network. The address is the forwarded one only
     * where {@code quarkus.http.proxy} trusts the sender; anybody else is known by the address of the connection.
     */
    static String of(HttpServerRequest request) {
        String whole = whole(request);
        String address = whole == null ? "" : whole;
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                : address;
    }

    /** The address, all of it, forwarded or not as above; null where the connection has ended already. */
    public static String whole(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return remote == null ? null : remote.hostAddress() == null ? remote.host() : remote.hostAddress();
    }
}
