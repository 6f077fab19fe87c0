package vn.thoilai.kit.identity;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import vn.thoilai.kit.protection.ClientAddress;

/**
 * Work that no request asks for, or that a request's own rights do not cover: it says on whose behalf it is done, or no
 * row of the database is visible to it. What runs inside, on the same thread, is the named actor's; connections taken
 * before stay whose they were.
 */
@ApplicationScoped
public class Acting {

    private static final ThreadLocal<Actor> ACTOR = new ThreadLocal<>();

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @Inject
    Caller caller;

    @Inject
    CurrentVertxRequest request;

    /** On whose behalf this thread works now: the named actor, else the caller of the request, else nobody. */
    public Actor present() {
        return Optional.ofNullable(ACTOR.get()).orElseGet(this::caller);
    }

    private Actor caller() {
        return inRequest() ? caller.actor() : Actor.NOBODY;
    }

    private boolean inRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    /** Id of the operation that is called, as in the contract; null outside of a request. */
    String operation() {
        ResteasyReactiveRequestContext current = inRequest() ? CurrentRequestManager.get() : null;
        return current == null || current.getTarget() == null
                ? null
                : current.getTarget().getLazyMethod().getName();
    }

    /** Id of the trace that this thread's work belongs to; null outside of one. */
    public String trace() {
        SpanContext trace = Span.current().getSpanContext();
        return trace.isValid() ? trace.getTraceId() : null;
    }

    /** Address the request comes from; null outside of one. */
    public String address() {
        return inRequest() ? ClientAddress.whole(request.getCurrent().request()) : null;
    }

    /** Does the work on the service's own behalf. */
    public <T> T asService(Supplier<T> work) {
        return as(Actor.service(service), work);
    }

    /** Does the work on the service's own behalf. */
    public void asService(Runnable work) {
        asService(() -> {
            work.run();
            return null;
        });
    }

    /** Does the work on somebody's behalf. */
    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** Does the work on somebody's behalf. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        Actor before = ACTOR.get();
        ACTOR.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTOR.remove();
            } else {
                ACTOR.set(before);
            }
        }
    }
}
