package vn.thoilai.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** TCP ports of this machine. */
public final class Ports {

    private static final int MAX = 65535;

    private Ports() {}

    /** So many different ports that nobody listens on now. */
    public static int[] free(int count) {
        // All are held open until the last is found, so that none comes twice.
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /**
     * Checks that every port is one.
     *
     * @param byOption port by the command-line option that chooses it
     * @throws StartException naming the first that is none, and its option
     */
    public static void requireValid(Map<String, Integer> byOption) {
        byOption.forEach((option, port) -> {
            if (port < 1 || port > MAX) {
                throw new StartException(
                        "port " + port + " is not a port (1 to " + MAX + "); choose another with " + option);
            }
        });
    }

    /**
     * Checks that every port can be listened on.
     *
     * @param byOption port by the command-line option that chooses it
     * @throws StartException naming the first port that is taken, or asked for twice, and its option
     */
    public static void requireFree(Map<String, Integer> byOption) {
        Map<Integer, String> asked = new HashMap<>();
        byOption.forEach((option, port) -> {
            String other = asked.put(port, option);
            if (other != null) {
                throw new StartException(
                        "port " + port + " is asked for twice; choose another with " + option + " or " + other);
            }
            if (isTaken(port)) {
                throw new StartException("port " + port + " is taken; choose another with " + option);
            }
        });
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A connection of a former run that is still winding down does not count.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
