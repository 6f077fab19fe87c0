package vn.thoilai.local.gateway;

import io.vertx.core.MultiMap;

/** What a browser may do with the gateway's own answers: nothing but show them. Services say it of theirs. */
final class BrowserRules {

    private BrowserRules() {}

    static void put(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
}
