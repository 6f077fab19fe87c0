package vn.thoilai.enrollment.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.thoilai.contract.enrollment.SessionPlan;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.enrollment.store.Rows;

/** Timetables of classes, which have to be locked. */
@ApplicationScoped
class Timetables {

    private static final String SLOTS = """
            SELECT id, number, date, to_char(starts_at, 'HH24:MI') AS starts_at, to_char(ends_at, 'HH24:MI') AS ends_at,
                   venue_id, state
            FROM class_session WHERE class_id = :class AND id IS DISTINCT FROM cast(:but as uuid)""";

    private static final String ADD = """
            WITH added AS (
                INSERT INTO class_session (id, centre_id, class_id, number, date, starts_at, ends_at, periods, topic_vi,
                                           venue_id, lecturer, state, version)
                SELECT uuidv7(), :centre, :class, x.number, cast(x.date AS date), cast(x.starts_at AS time),
                       cast(x.ends_at AS time), x.periods, x.topic_vi, x.venue_id, x.lecturer, 'PLANNED', 1
                FROM unnest(cast(:numbers AS integer[]), cast(:dates AS text[]), cast(:starts AS text[]),
                            cast(:ends AS text[]), cast(:periods AS integer[]), cast(:topics AS text[]),
                            cast(:venues AS uuid[]), cast(:lecturers AS text[]))
                     AS x (number, date, starts_at, ends_at, periods, topic_vi, venue_id, lecturer)
                RETURNING id)
            SELECT id FROM added""";

    @Inject
    EntityManager database;

    /** The timetable of a class, without the session that is about to be put in anew. */
    Timetable timetable(UUID classId, UUID but) {
        List<Slot> slots = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Rows.of(database.createNativeQuery(SLOTS, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("but", but))
                .forEach(row -> {
                    numbers.add(row.get("number", Integer.class));
                    if (Rows.constant(row, "state", SessionState.class) != SessionState.CANCELLED) {
                        slots.add(toSlot(row));
                    }
                });
        return new Timetable(slots, numbers);
    }

    /** Ids of the venues of a class by their codes. */
    Map<String, UUID> venues(UUID classId) {
        Map<String, UUID> venues = new HashMap<>();
        Rows.of(database.createNativeQuery("SELECT code, id FROM class_venue WHERE class_id = :class", Tuple.class)
                        .setParameter("class", classId))
                .forEach(row -> venues.put(row.get("code", String.class), row.get("id", UUID.class)));
        return venues;
    }

    /** Adds planned sessions in one statement; answers their ids. */
    UUID[] add(SessionClass trainingClass, List<Slot> slots, List<SessionPlan> plans) {
        Query add = database.createNativeQuery(ADD, UUID.class)
                .setParameter("centre", trainingClass.centreId())
                .setParameter("class", trainingClass.id())
                .setParameter("numbers", slots.stream().map(Slot::number).toArray(Integer[]::new))
                .setParameter("dates", texts(slots, Slot::date))
                .setParameter("starts", texts(slots, Slot::startsAt))
                .setParameter("ends", texts(slots, Slot::endsAt))
                .setParameter("venues", slots.stream().map(Slot::venue).toArray(UUID[]::new))
                .setParameter(
                        "periods", plans.stream().map(SessionPlan::periods).toArray(Integer[]::new))
                .setParameter("topics", texts(plans, SessionPlan::topicVi))
                .setParameter("lecturers", texts(plans, SessionPlan::lecturer));
        return Rows.all(add, UUID.class).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, ?> column) {
        return rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static Slot toSlot(Tuple row) {
        return new Slot(
                row.get("id", UUID.class),
                row.get("number", Integer.class),
                row.get("date", LocalDate.class),
                time(row.get("starts_at", String.class)),
                time(row.get("ends_at", String.class)),
                row.get("venue_id", UUID.class));
    }

    static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
