package vn.thoilai.kit.testapp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.feed.FeedReader;
import vn.thoilai.kit.feed.FeedWriter;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.identity.Roles;

@RolesAllowed({Roles.TRAINING_OFFICER, Roles.CITY_OFFICER, Roles.SERVICE})
public class NotesResource implements NotesApi {

    public static final String TYPE = "vn.thoilai.test.note.v1";

    @Inject
    EntityManager database;

    @Inject
    FeedWriter feed;

    @Inject
    FeedReader reader;

    @Inject
    Caller caller;

    @RestClient
    Neighbour neighbour;

    @Override
    public Page<Note> listNotes(List<NewNote.Colour> colour, String cursor, int limit) {
        String scope = Cursor.scope("notes", colour);
        Optional<Cursor> after = Cursor.decode(scope, cursor);
        List<NoteEntity> rows = database.createQuery(
                        "from NoteEntity where text > :text order by text", NoteEntity.class)
                .setParameter("text", after.map(at -> at.text(0)).orElse(""))
                .setMaxResults(limit + 1)
                .getResultList();
        return Pages.of(rows, limit, NoteEntity::toNote, row -> Cursor.encode(scope, row.text));
    }

    @Override
    @Idempotent
    @ResponseStatus(201)
    public Note createNote(String idempotencyKey, NewNote body) {
        if (!caller.wouldSee("thoi-lai", List.of("thoi-lai-district", "can-tho"))) {
            throw ProblemException.notFound("centre");
        }
        NoteEntity note = new NoteEntity();
        note.id = UUID.randomUUID();
        note.text = body.text();
        database.persist(note);
        feed.publish(TYPE, note.id, FeedWriter.PUT, "thoi-lai", note.toNote());
        if ("slow".equals(body.text())) {
            pause();
        }
        return note.toNote();
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Note readNote(UUID note) {
        return Optional.ofNullable(database.find(NoteEntity.class, note))
                .orElseThrow(() -> ProblemException.notFound("note"))
                .toNote();
    }

    @Override
    @Transactional
    public Note updateNote(UUID note, String ifMatch, NewNote body) {
        NoteEntity entity = database.find(NoteEntity.class, note, LockModeType.PESSIMISTIC_WRITE);
        Preconditions.require(ifMatch, entity.version);
        entity.text = body.text();
        database.flush();
        feed.publish(TYPE, note, FeedWriter.PUT, "thoi-lai", entity.toNote());
        return entity.toNote();
    }

    @Override
    @Transactional
    public void deleteNote(UUID note, String ifMatch) {
        NoteEntity entity = database.find(NoteEntity.class, note);
        Preconditions.require(ifMatch, entity.version);
        database.remove(entity);
        feed.publish(TYPE, note, FeedWriter.DELETE, "thoi-lai", null);
    }

    @Override
    public String year(int year) {
        return "\"" + year + "\"";
    }

    @Override
    public String wrongAnswer() {
        return null;
    }

    @Override
    public String fault() {
        throw new IllegalStateException("select secret from vault");
    }

    @Override
    @RolesAllowed(Roles.AUDITOR)
    public String closed() {
        return "\"open\"";
    }

    @Override
    public String neighbour(String path) {
        return "\"" + neighbour.ask(path).known() + "\"";
    }

    @Override
    public CompletionStage<List<FeedEvent>> feed(String lastEventId, int limit, int timeout, boolean compacted) {
        return reader.read(lastEventId, limit, Duration.ofMillis(timeout), compacted);
    }
}
