package vn.thoilai.local.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids that tell one request from all others. */
final class TraceId {

    /** W3C Trace Context: version 00 ends after the flags, later ones may go on; ff and zeroes are not valid. */
    private static final Pattern TRACEPARENT = Pattern.compile(
            "(?!ff)(?!00.{54})[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

    private TraceId() {}

    /** That of the trace the request belongs to, or a new one. */
    static String of(HttpServerRequest request) {
        String parent = request.getHeader("traceparent");
        Matcher matcher = TRACEPARENT.matcher(parent == null ? "" : parent.strip());
        return matcher.matches()
                ? matcher.group(1)
                : UUID.randomUUID().toString().replace("-", "");
    }
}
