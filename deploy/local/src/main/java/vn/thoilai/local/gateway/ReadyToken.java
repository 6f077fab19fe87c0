package vn.thoilai.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Lets pages come up with a development token: adds a script that fetches one to the page of Swagger UI, and tells the
 * dashboard where they are. Here and not in the services, which hand out none.
 */
final class ReadyToken implements ProxyInterceptor {

    /** Where the gateway serves the script. */
    static final String PATH = "/dev/ready-token.js";

    /** The script. */
    static final Buffer SCRIPT = script();

    private static final String ELEMENT = "<script src=\"" + PATH + "\"></script>";
    private static final String META = "<meta name=\"development-tokens\" content=\"" + Gateway.TOKENS + "\">";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        if (isPage(context)) {
            // Read here, so it has to come as plain text.
            context.request().headers().remove("Accept-Encoding");
        }
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        if (!isPage(context) || response.getStatusCode() != 200) {
            return context.sendResponse();
        }
        return read(response.getBody().stream()).compose(page -> {
            response.setBody(Body.body(Buffer.buffer(
                    isDashboard(context)
                            ? page.toString().replace("</head>", META + "</head>")
                            : page.toString().replace("</body>", ELEMENT + "</body>"))));
            return context.sendResponse();
        });
    }

    private static boolean isPage(ProxyContext context) {
        String path = context.request().proxiedRequest().path();
        return context.request().getMethod().name().equals("GET")
                && (isDashboard(context) || path.equals(Gateway.HOME) || path.equals(Gateway.HOME + "index.html"));
    }

    private static boolean isDashboard(ProxyContext context) {
        String path = context.request().proxiedRequest().path();
        return path.equals(Gateway.DASHBOARD) || path.equals(Gateway.DASHBOARD + "index.html");
    }

    private static Future<Buffer> read(ReadStream<Buffer> stream) {
        Promise<Buffer> read = Promise.promise();
        Buffer all = Buffer.buffer();
        stream.handler(all::appendBuffer)
                .exceptionHandler(read::tryFail)
                .endHandler(end -> read.tryComplete(all))
                .resume();
        return read.future();
    }

    private static Buffer script() {
        try (InputStream packed = ReadyToken.class.getResourceAsStream("ready-token.js")) {
            return Buffer.buffer(packed.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
