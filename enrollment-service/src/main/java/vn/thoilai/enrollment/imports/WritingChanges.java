package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import vn.thoilai.enrollment.feed.Changes;

/** Writes what an import was found to change, in {@link Pieces}. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WritingChanges {

    private static final String PART = "w.number > :after AND w.number <= :upto";

    private static final String MADE = """
            INSERT INTO %1$s (id, version, %2$s) SELECT w.id, 1, %3$s FROM %4$s_wanted w
            WHERE w.kind = 'CREATE' AND %5$s ORDER BY w.number""";

    private static final String CHANGED = """
            UPDATE %1$s t SET (%2$s) = ROW (%3$s), version = t.version + 1 FROM %4$s_wanted w
            WHERE w.id = t.id AND w.version = t.version AND w.kind <> 'CREATE' AND %5$s""";

    private static final String EXPECTED =
            "SELECT CAST(count(*) AS integer) FROM %s_wanted w WHERE w.kind <> 'CREATE' AND " + PART;

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    /**
     * Writes a file's changes and announces them.
     *
     * @param progress is told the number of the last row written
     * @return rows written
     * @throws ChangedMeanwhileException when a row is no longer as it was compared
     */
    int write(FileShape shape, IntConsumer progress) {
        List<Map<String, Integer>> pieces = Pieces.of(Pieces.query(database, shape.file() + "_wanted"));
        int written = 0;
        progress.accept(0);
        for (Map<String, Integer> piece : pieces) {
            written += change(shape, piece);
        }
        // Behind the others: these may leave the places that are taken now.
        for (int done = 0; done < pieces.size(); done++) {
            progress.accept(done * Pieces.ROWS);
            written += make(shape, pieces.get(done));
        }
        return written;
    }

    private int change(FileShape shape, Map<String, Integer> part) {
        var count = database.createNativeQuery(EXPECTED.formatted(shape.file()), Integer.class);
        part.forEach(count::setParameter);
        int expected = (Integer) count.getSingleResult();
        if (expected == 0) {
            return 0;
        }
        if (run(statement(CHANGED, shape), part) != expected) {
            throw new ChangedMeanwhileException();
        }
        announce(shape, "<>", part);
        return expected;
    }

    private int make(FileShape shape, Map<String, Integer> part) {
        int made = run(statement(MADE, shape), part);
        announce(shape, "=", part);
        return made;
    }

    private void announce(FileShape shape, String kind, Map<String, Integer> part) {
        if (shape.event() != null) {
            changes.announce(
                    shape.event(),
                    "SELECT w.id FROM " + shape.file() + "_wanted w WHERE w.kind " + kind + " 'CREATE' AND " + PART,
                    part);
        }
    }

    private static String statement(String text, FileShape shape) {
        return text.formatted(shape.table(), String.join(", ", shape.written()), shape.of("w"), shape.file(), PART);
    }

    private int run(String statement, Map<String, Integer> part) {
        var query = database.createNativeQuery(statement);
        part.forEach(query::setParameter);
        return query.executeUpdate();
    }
}
