package vn.thoilai.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.contract.problem.ProblemCode;

/** A service behind the gateway: bodies stream through in both directions, and its absence is answered as a problem. */
final class Backend implements ProxyInterceptor {

    private static final String HOST = "127.0.0.1";

    private final String name;
    private final HttpProxy proxy;

    Backend(String name, HttpClient client, int port) {
        this.name = name;
        this.proxy = HttpProxy.reverseProxy(client)
                .origin(SocketAddress.inetSocketAddress(port, HOST))
                .addInterceptor(this);
    }

    void handle(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest forwarded = context.request();
        HttpServerRequest request = forwarded.proxiedRequest();
        if (request.authority() != null) {
            forwarded.setAuthority(request.authority());
            // Set, not appended to: the gateway is the outermost, what a client claims to forward is not believed.
            forwarded.putHeader("X-Forwarded-Host", request.authority().toString());
        }
        forwarded.putHeader("X-Forwarded-For", request.remoteAddress().hostAddress());
        forwarded.putHeader("X-Forwarded-Proto", request.scheme());
        forwarded.putHeader(
                "X-Forwarded-Port", Integer.toString(request.localAddress().port()));
        forwarded.headers().remove("Forwarded");
        return context.sendRequest().recover(failure -> Future.succeededFuture(unreachable(forwarded, request)));
    }

    private ProxyResponse unreachable(ProxyRequest forwarded, HttpServerRequest request) {
        return forwarded
                .release()
                .response()
                .setStatusCode(ProblemCode.NEIGHBOUR_UNREACHABLE.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Retry-After", "2")
                .setBody(Body.body(Problems.document(
                        ProblemCode.NEIGHBOUR_UNREACHABLE,
                        "The service cannot be reached",
                        name + " does not answer; try again in a moment",
                        request.path())));
    }
}
