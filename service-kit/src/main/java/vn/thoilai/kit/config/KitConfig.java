package vn.thoilai.kit.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings every service of the suite has, under {@code thoilai}. A key that nobody knows stops the start. */
@ConfigMapping(prefix = "thoilai")
public interface KitConfig {

    /** Address people and programs call the suite at, as a rule the gateway's; the served OpenAPI document names it. */
    @WithName("public-url")
    Optional<URI> publicUrl();

    /** Longest JSON body that is read, however it is sent; further ones are answered 413. */
    @WithName("max-json-body")
    @WithDefault("1M")
    MemorySize maxJsonBody();

    /** Longest address (path and query) that is read; longer ones are answered 414. */
    @WithName("max-uri")
    @WithDefault("8K")
    MemorySize maxUri();

    /** Largest sum of all headers that is read; more is answered 431. */
    @WithName("max-headers")
    @WithDefault("16K")
    MemorySize maxHeaders();

    /**
     * Sources besides this address that Swagger UI may speak to, as the Content-Security-Policy writes them; the token
     * issuer's address unless told. Read where that policy is set, in the kit's configuration.
     */
    @WithName("page-connects-to")
    Optional<String> pageConnectsTo();

    /** How much of the service one caller, and one unknown address, can take for themselves. */
    RateLimit rateLimit();

    /** How long a sender may let the service wait. */
    Patience patience();

    /** Whom this service believes. */
    Identity identity();

    /** Documents this service makes for people. */
    Printing printing();

    /** The feed this service publishes. */
    Feed feed();

    /** The feeds this service follows. */
    Follow follow();

    /** Documents this service makes for people. */
    interface Printing {

        /** How many documents are made at a time: each takes one core, and memory by its pages. */
        @WithDefault("2")
        int atOnce();

        /** How long a document waits for its turn; then it is answered 503. */
        @WithDefault("20s")
        Duration patience();
    }

    /** Whom this service believes. */
    interface Identity {

        /**
         * Whether the issuer may be spoken to by plain http, in production too: only where something else guards the
         * way, for example a service mesh.
         */
        @WithDefault("false")
        boolean allowHttpIssuer();
    }

    /** The feed this service publishes. */
    interface Feed {

        /** Path of the feed, the {@code source} of its events. */
        @WithDefault("/feed")
        String source();

        /** How often waiting readers are looked after. */
        @WithDefault("100ms")
        Duration tick();

        /** How many readers may wait at a time; further ones are answered 429. */
        @WithDefault("500")
        int waiters();

        /** How many of them one caller may be; the suite's services are not counted. */
        @WithDefault("20")
        int waitersPerCaller();
    }

    /** The feeds this service follows. */
    interface Follow {

        /** Whether to follow at all; tests drive followers by hand. */
        @WithDefault("true")
        boolean enabled();

        /** How many events to apply in one transaction. */
        @WithDefault("1000")
        int batch();

        /** How long to let the publisher wait for an event. */
        @WithDefault("20s")
        Duration patience();

        /** Longest pause between attempts while a feed fails. */
        @WithDefault("5s")
        Duration pause();
    }

    /**
     * How much of the service one caller, and one unknown address, can take for themselves. Each replica counts for
     * itself; what is left flows back evenly over the window.
     */
    interface RateLimit {

        /** Over which time the requests below are counted. */
        @WithDefault("1M")
        Duration window();

        /** Requests of one caller, known by the subject of its token. */
        @WithDefault("6000")
        long caller();

        /** Requests of one service of the suite. */
        @WithDefault("120000")
        long service();

        /** Requests without a token, or with one that does not verify, of one address (of one /64 of IPv6). */
        @WithDefault("600")
        long address();

        /** Beginnings of the paths that are open to anybody, where an address without a token is served less. */
        Optional<List<String>> openPaths();

        /** Requests to the open paths without a token, or with one that does not verify, of one address. */
        @WithDefault("30")
        long open();

        /** How many callers and addresses are remembered; beyond that, those seen longest ago begin anew. */
        @WithDefault("50000")
        long remembered();
    }

    /** How long a sender may let the service wait; then its connection is ended. Answers may take as long as they do. */
    interface Patience {

        /** From the connection until the first request's headers have arrived. */
        @WithDefault("20S")
        Duration head();

        /** From an answer until the next request's headers have arrived; longer than a gateway keeps connections. */
        @WithDefault("90S")
        Duration idle();

        /** How long a body may take in any case. */
        @WithDefault("30S")
        Duration body();

        /** A body may take longer than that as long as so many bytes a second arrive on average. */
        @WithDefault("1024")
        int bytesPerSecond();
    }
}
