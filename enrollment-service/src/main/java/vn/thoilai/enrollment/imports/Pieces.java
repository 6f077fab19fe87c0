package vn.thoilai.enrollment.imports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thoilai.enrollment.store.Rows;

/** Numbered rows in pieces: what a statement changes, triggers hold in memory. */
final class Pieces {

    /** Rows of a piece. */
    static final int ROWS = 50_000;

    private Pieces() {}

    /** Query for the numbers of rows; what follows is their table. */
    static Query query(EntityManager database, String from) {
        return database.createNativeQuery(
                "SELECT coalesce(min(number), 1) AS first, coalesce(max(number), 0) AS last FROM " + from, Tuple.class);
    }

    /** Numbers beyond {@code :after}, up to {@code :upto}: as few pieces as all rows fill. */
    static List<Map<String, Integer>> of(Query numbers) {
        Tuple all = Rows.first(numbers).orElseThrow();
        return between(all.get("first", Integer.class), all.get("last", Integer.class));
    }

    static List<Map<String, Integer>> between(int first, int last) {
        return IntStream.range(0, (last - first + ROWS) / ROWS)
                .map(piece -> first - 1 + piece * ROWS)
                .mapToObj(after -> Map.of("after", after, "upto", after + ROWS))
                .toList();
    }
}
