package vn.thoilai.kit.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.thoilai.contract.audit.AuditOutcome;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;
import vn.thoilai.kit.identity.Roles;

/**
 * Writes reads of a person's record and refusals into the audit trail, before they are answered: a read that cannot be
 * written is not answered either.
 *
 * <p>A caller without any token leaves no entry, for there is nobody to name; what is not found counts as a refusal,
 * for the database does not tell what is hidden from what does not exist.
 */
public class AccessTrail {

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
            return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                    ? Optional.empty()
                    : Optional.of(denied(Actor.NOBODY, status, path));
        }
        if (status == 403 || status == 404 && resource.getResourceMethod() != null) {
            return Optional.of(denied(acting.present(), status, path));
        }
        Actor reader = HttpMethod.GET.equals(request.getMethod()) && status == 200 ? acting.present() : Actor.NOBODY;
        if (reader.roles().isEmpty() || reader.roles().equals(Set.of(Roles.LEARNER))) {
            return Optional.empty();
        }
        return Told.of(response.getEntity())
                .map(told -> new AuditEntries.Access(
                        AuditOutcome.READ, reader, status, path, told.persons(), told.centres()));
    }

    private static AuditEntries.Access denied(Actor actor, int status, String path) {
        return new AuditEntries.Access(AuditOutcome.DENIED, actor, status, path, Set.of(), actor.centres());
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
