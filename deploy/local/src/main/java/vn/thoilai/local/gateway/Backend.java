package vn.thoilai.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.contract.problem.ProblemCode;

/** A service behind the gateway: bodies stream through in both directions, and its absence is answered as a problem. */
final class Backend implements ProxyInterceptor {

    private static final String HOST = "127.0.0.1";
    private static final int NOT_MODIFIED = 304;

    private final String name;
    private final List<Integer> ports;
    private final HttpProxy proxy;

    /**
     * @param name what the problem calls it when it cannot be reached
     * @param ports where it is tried, one after the other, until a connection is made
     * @param interceptors what else is done to requests and answers
     */
    Backend(String name, HttpClient client, List<Integer> ports, ProxyInterceptor... interceptors) {
        this.name = name;
        this.ports = List.copyOf(ports);
        this.proxy = HttpProxy.reverseProxy(client)
                .origin(context -> connect(context.client(), 0))
                .addInterceptor(this);
        List.of(interceptors).forEach(proxy::addInterceptor);
    }

    void handle(HttpServerRequest request) {
        proxy.handle(request);
    }

    private Future<HttpClientRequest> connect(HttpClient client, int index) {
        Future<HttpClientRequest> connected =
                client.request(new RequestOptions().setServer(SocketAddress.inetSocketAddress(ports.get(index), HOST)));
        int next = index + 1;
        return next == ports.size() ? connected : connected.recover(failure -> connect(client, next));
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

    /** The proxy would announce chunks that never come, and a client that believes it waits for them. */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        if (context.response().getStatusCode() == NOT_MODIFIED) {
            context.response().setBody(Body.body(Buffer.buffer()));
        }
        return context.sendResponse();
    }

    private ProxyResponse unreachable(ProxyRequest forwarded, HttpServerRequest request) {
        Texts texts = Texts.askedFor(request);
        ProxyResponse answer = forwarded.release().response();
        BrowserRules.put(answer.headers());
        return answer.setStatusCode(ProblemCode.NEIGHBOUR_UNREACHABLE.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", texts.language())
                .putHeader("Retry-After", "2")
                .setBody(Body.body(Problems.document(
                        ProblemCode.NEIGHBOUR_UNREACHABLE, texts.of("detail.neighbour-unreachable", name), request)));
    }
}
