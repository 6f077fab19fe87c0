package vn.thoilai.enrollment.store;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of native queries. */
public final class Rows {

    private Rows() {}

    /** The rows of a query made for {@link Tuple}s. */
    public static Stream<Tuple> of(Query query) {
        return all(query, Tuple.class);
    }

    /** The first row, if there is one. */
    public static Optional<Tuple> first(Query query) {
        return of(query).findFirst();
    }

    /** The first result of a query made for one type. */
    public static <T> Optional<T> first(Query query, Class<T> type) {
        return all(query, type).findFirst();
    }

    /** The results of a query made for one type. */
    public static <T> Stream<T> all(Query query, Class<T> type) {
        List<?> results = query.getResultList();
        return results.stream().map(type::cast);
    }

    /** A column that holds the name of an enum's constant; null where it is null. */
    public static <E extends Enum<E>> E constant(Tuple row, String column, Class<E> type) {
        String name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
