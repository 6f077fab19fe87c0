package vn.thoilai.kit.audit;

import io.github.bucket4j.Bucket;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
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
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;
import vn.thoilai.kit.identity.Roles;

/**
 * Writes reads of a person's record and refusals into the audit trail, before they are answered: a read that cannot be
 * written is not answered either.
 *
 * <p>Whoever is refused for want of a token leaves no entry, for there is nobody to name; what anybody may read without
 * one leaves entries that name nobody, as many a minute as tokens that do not verify. What is not found, or a body refers
 * to in vain, counts as a refusal: the database does not tell what is hidden from what does not exist.
 */
public class AccessTrail {

    /** The role, the row, or what a body refers to: the caller has not what it takes, or may not know of it. */
    private static final Set<Integer> REFUSED = Set.of(403, 404, 422);

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
        Optional<Told> told = HttpMethod.GET.equals(request.getMethod()) && status == 200
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
                        .map(read -> read(actor, path, read));
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

    private static AuditEntries.Access read(Actor reader, String path, Told told) {
        return new AuditEntries.Access(AuditOutcome.READ, reader, 200, path, told.persons(), told.centres());
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
