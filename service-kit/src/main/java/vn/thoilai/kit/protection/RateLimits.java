package vn.thoilai.kit.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.config.KitConfig;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.problem.RoutingProblems;

/**
 * Lets no caller take the service away from the others, and no address guess tokens: who sends a token that verifies has a
 * quota of its own, everything else counts against the address it comes from. An address that has none left is refused
 * before its token is looked at, but for tokens that verified lately: a whole office shares an address, and who is at work
 * there is not locked out by one of its machines. What is open to anybody is counted apart, and sparingly: it is for who
 * looks up a thing, not for who tries them all.
 */
@ApplicationScoped
class RateLimits {

    /** Behind the handler that knows how to authenticate, before anything that asks it to. */
    private static final int AFTER_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION - 1;

    /** Health and metrics are for the operator's own machines; a probe that is refused would end the service. */
    private static final String OPERATION = "/q/";

    private static final Duration TOKEN_REMEMBERED = Duration.ofMinutes(10);

    private final RoutingProblems problems;
    private final Quota callers;
    private final Quota services;
    private final Quota addresses;
    private final Quota visitors;
    private final List<String> openPaths;

    /** Digests of tokens that verified. */
    private final Cache<String, Boolean> verified;

    @Inject
    RateLimits(KitConfig config, RoutingProblems problems) {
        KitConfig.RateLimit limits = config.rateLimit();
        this.problems = problems;
        this.callers = new Quota("caller", limits.caller(), limits.window(), limits.remembered());
        this.services = new Quota("service", limits.service(), limits.window(), limits.remembered());
        this.addresses = new Quota("address", limits.address(), limits.window(), limits.remembered());
        this.visitors = new Quota("open", limits.open(), limits.window(), limits.remembered());
        this.openPaths = limits.openPaths().orElse(List.of());
        this.verified = Caffeine.newBuilder()
                .maximumSize(limits.remembered())
                .expireAfterWrite(TOKEN_REMEMBERED)
                .build();
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_AUTHENTICATION);
    }

    private void admit(RoutingContext request) {
        if (request.normalizedPath().startsWith(OPERATION)) {
            request.next();
            return;
        }
        String address = ClientAddress.of(request.request());
        Quota unknown = openPaths.stream().anyMatch(request.normalizedPath()::startsWith) ? visitors : addresses;
        String sent = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        String token = sent == null ? null : digest(sent);
        boolean known = token != null && verified.getIfPresent(token) != null;
        // Taken first and given back when the token verifies, so that requests at the same time cannot all slip
        // through.
        if (!known && !unknown.take(address, headers(request))) {
            refuse(request);
        } else if (token == null) {
            request.next();
        } else {
            QuarkusHttpUser.getSecurityIdentity(request, null)
                    .subscribe()
                    .with(
                            caller -> admit(request, caller, token, known ? () -> {} : () -> unknown.giveBack(address)),
                            failure -> unverified(
                                    request, token, known ? () -> unknown.take(address, headers(request)) : () -> {}));
        }
    }

    private void admit(RoutingContext request, SecurityIdentity caller, String token, Runnable giveBack) {
        if (caller == null || caller.isAnonymous()) {
            request.next();
            return;
        }
        verified.put(token, true);
        giveBack.run();
        Quota quota = caller.hasRole(Roles.SERVICE) ? services : callers;
        if (quota.take(subject(caller), headers(request))) {
            request.next();
        } else {
            refuse(request);
        }
    }

    private void unverified(RoutingContext request, String token, Runnable charge) {
        verified.invalidate(token);
        charge.run();
        // Whoever goes on answers it, unless the failure was answered already.
        if (!request.response().ended() && !request.failed()) {
            request.next();
        }
    }

    private void refuse(RoutingContext request) {
        problems.answer(request, new ProblemException(ProblemCode.TOO_MANY_REQUESTS, null));
    }

    private static MultiMap headers(RoutingContext request) {
        return request.response().headers();
    }

    private static String subject(SecurityIdentity caller) {
        return caller.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : caller.getPrincipal().getName();
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
