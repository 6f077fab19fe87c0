package vn.thoilai.kit.protection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Who is connected. Netty tells it of every connection that is accepted, as neither Quarkus nor Vert.x does before a
 * request's headers are complete; Netty looks for it because {@link NettyExtensions} says so.
 */
public final class Connections extends ChannelInitializerExtension {

    private static final Map<Channel, Sender> OPEN = new ConcurrentHashMap<>();

    @Override
    public void postInitializeServerChildChannel(Channel accepted) {
        OPEN.put(accepted, new Sender());
        accepted.closeFuture().addListener(closed -> OPEN.remove(accepted));
    }

    /** The sender at the other end of a connection. */
    static Optional<Sender> at(HttpConnection connection) {
        return connection instanceof ConnectionBase base
                ? Optional.ofNullable(OPEN.get(base.channel()))
                : Optional.empty();
    }

    static void forEach(BiConsumer<Channel, Sender> action) {
        OPEN.forEach(action);
    }
}
