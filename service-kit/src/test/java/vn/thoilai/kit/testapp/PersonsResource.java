package vn.thoilai.kit.testapp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.audit.AuditEntry;
import vn.thoilai.contract.audit.AuditOutcome;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.audit.AuditEntries;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Roles;

/** Records of persons, and the trail of who did what to them. */
@Path("/test/v1")
public class PersonsResource {

    @Inject
    EntityManager database;

    @Inject
    AuditEntries audit;

    /** A person's record. */
    public record Person(UUID id, String centre, String name) implements Personal {

        @Override
        @JsonIgnore
        public Set<UUID> persons() {
            return Set.of(id);
        }

        @Override
        @JsonIgnore
        public Set<String> centres() {
            return Set.of(centre);
        }
    }

    @GET
    @Path("persons")
    @Transactional
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.LEARNER})
    public Page<Person> listPersons() {
        List<?> rows = database.createNativeQuery("select * from person order by name", Tuple.class)
                .getResultList();
        return new Page<>(
                rows.stream()
                        .map(row -> (Tuple) row)
                        .map(PersonsResource::person)
                        .toList(),
                null);
    }

    private static Person person(Tuple row) {
        return new Person(row.get("id", UUID.class), row.get("centre", String.class), row.get("name", String.class));
    }

    @GET
    @Path("persons/{learner}")
    @RolesAllowed(Roles.TRAINING_OFFICER)
    public Person readPerson(@PathParam("learner") UUID id) {
        return listPersons().items().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("person"));
    }

    @PUT
    @Path("persons/{learner}")
    @Consumes("text/plain")
    @Transactional
    @RolesAllowed(Roles.TRAINING_OFFICER)
    public Person keepPerson(@PathParam("learner") UUID id, @HeaderParam("If-Match") String ifMatch, String name) {
        database.createNativeQuery("insert into person values (:id, 'thoi-lai', :name)"
                        + " on conflict (id) do update set name = excluded.name")
                .setParameter("id", id)
                .setParameter("name", name)
                .executeUpdate();
        if (name.equals("refused")) {
            throw ProblemException.invalid("/name", "refused", "refused");
        }
        return new Person(id, "thoi-lai", name);
    }

    /** Asks without changing anything, in a body for what is asked is nothing for an address. */
    @POST
    @Path("persons/searches")
    @Consumes("text/plain")
    @RolesAllowed(Roles.TRAINING_OFFICER)
    public Page<Person> findPersons(String name) {
        return new Page<>(
                listPersons().items().stream()
                        .filter(person -> person.name().equals(name))
                        .toList(),
                null);
    }

    @POST
    @Path("persons/{learner}/copies")
    @Consumes("text/plain")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.TRAINING_OFFICER)
    public Person keepPersonOnce(
            @PathParam("learner") UUID id, @HeaderParam("Idempotency-Key") String key, String name) {
        return keepPerson(id, null, name);
    }

    @DELETE
    @Path("persons/{learner}")
    @Transactional
    @RolesAllowed(Roles.TRAINING_OFFICER)
    public void removePerson(@PathParam("learner") UUID id) {
        database.createNativeQuery("delete from person where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @GET
    @Path("audit")
    @RolesAllowed(Roles.AUDITOR)
    public Page<AuditEntry> audit(
            @QueryParam("outcome") AuditOutcome outcome,
            @QueryParam("learner") UUID learner,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit) {
        return audit.list(
                new AuditEntries.Filter(outcome, null, learner, null, from, to), cursor, limit == 0 ? 500 : limit);
    }
}
