package vn.thoilai.kit.audit;

import io.github.bucket4j.Bucket;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.thoilai.contract.audit.AuditOutcome;
import vn.thoilai.kit.http.ResourceParameters;
import vn.thoilai.kit.idempotency.IdempotencyKeys;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;
import vn.thoilai.kit.identity.Roles;

/**
 * Writes reads of a person's record and refusals into the audit trail, before they are answered: a read that cannot be
 * written is not answered either. A read is each answer that tells of a person and for which nothing was changed, whatever
 * the method: what is asked by {@code POST}, what would come of a change, what was answered before.
 *
 * <p>Whoever is refused for want of a token leaves no entry, for there is nobody to name; what anybody may read without
 * one leaves entries that name nobody, as many a minute as tokens that do not verify. What is not found, or a body refers
 * to in vain, counts as a refusal: the database does not tell what is hidden from what does not exist.
 */
public class AccessTrail {

    /** The role, the row, or what a body refers to: the caller has not what it takes, or may not know of it. */
    private static final Set<Integer> REFUSED = Set.of(403, 404, 422);

    private static final int FIRST_THAT_IS_NO_SUCCESS = 300;

    /** Parameter of what may be tried without being done. */
    private static final String TRIED = "validateOnly";

    private static final int STRANGERS_A_MINUTE = 60;

    /** Whoever has no token that verifies must not be able to fill a table nobody can empty. */
    private final Bucket strangers = Bucket.builder()
            .addLimit(
                    limit -> limit.capacity(STRANGERS_A_MINUTE).refillGreedy(STRANGERS_A_MINUTE, Duration.ofMinutes(1)))
            .build();

    @Inject
    AuditEntries entries;

    @Inject
    Acting acting;

    @Inject
    CurrentVertxRequest current;

    /** Looks at every answer of an operation. Public, for generated classes of another loader call it. */
    @ServerResponseFilter
    public Uni<Void> look(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        return access(request, response, resource).map(this::write).orElse(null);
    }

    private Optional<AuditEntries.Access> access(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        int status = response.getStatus();
        if (status == 401) {
            boolean tried = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
            return tried && strangers.tryConsume(1)
                    ? Optional.of(denied(Actor.NOBODY, status, path, Set.of()))
                    : Optional.empty();
        }
        boolean refused = resource.getResourceMethod() != null && REFUSED.contains(status);
        Optional<Told> told = status < FIRST_THAT_IS_NO_SUCCESS && !changes(request, resource)
                ? Told.of(response.getEntity())
                : Optional.empty();
        if (!refused && told.isEmpty()) {
            return Optional.empty();
        }
        Actor actor = acting.present();
        if (actor.equals(Actor.NOBODY) && !strangers.tryConsume(1)) {
            return Optional.empty();
        }
        return refused
                ? Optional.of(denied(actor, status, path, asked(request)))
                : told.filter(any -> !actor.roles().equals(Set.of(Roles.LEARNER)))
                        .map(read -> read(actor, status, path, read));
    }

    /**
     * Whether the operation changes something, which its tables tell themselves: it asks for a key or a version, and answers
     * for the first time. What asks for neither may or may not, and is written as read in any case.
     */
    private boolean changes(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null
                || current.getCurrent().response().headers().contains(IdempotencyKeys.REPLAYED)
                || Boolean.parseBoolean(
                        request.getUriInfo().getQueryParameters().getFirst(TRIED))) {
            return false;
        }
        ResourceParameters parameters = ResourceParameters.of(resource.getResourceMethod());
        return parameters.header(IdempotencyKeys.HEADER) >= 0 || parameters.header(HttpHeaders.IF_MATCH) >= 0;
    }

    /** The learner that the path names, if it does. */
    private static Set<UUID> asked(ContainerRequestContext request) {
        String learner = request.getUriInfo().getPathParameters().getFirst("learner");
        try {
            return learner == null ? Set.of() : Set.of(UUID.fromString(learner));
        } catch (IllegalArgumentException noId) {
            return Set.of();
        }
    }

    private static AuditEntries.Access read(Actor reader, int status, String path, Told told) {
        return new AuditEntries.Access(AuditOutcome.READ, reader, status, path, told.persons(), told.centres());
    }

    private static AuditEntries.Access denied(Actor actor, int status, String path, Set<UUID> asked) {
        return new AuditEntries.Access(AuditOutcome.DENIED, actor, status, path, asked, actor.centres());
    }

    private Uni<Void> write(AuditEntries.Access access) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            entries.add(access);
            return null;
        }
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> entries.add(access));
    }
}
