package vn.thoilai.enrollment.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thoilai.contract.Page;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;

/**
 * One page of a list in one native statement: conditions, a unique order, and where the page before ended.
 *
 * @param <T> record the list consists of
 */
public final class Listing<T> {

    private final String select;
    private final Function<Tuple, T> mapper;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<Key<T>> keys = new ArrayList<>();

    private record Key<T>(String column, Function<String, ?> parse, Function<T, ?> of) {}

    /**
     * Begins a list.
     *
     * @param select statement up to its joins, without {@code WHERE}
     */
    public Listing(String select, Function<Tuple, T> mapper) {
        this.select = select;
        this.mapper = mapper;
    }

    /** Adds a filter, unless its value is null. The condition has one parameter, {@code :name}. */
    public Listing<T> only(String condition, String name, Object value) {
        parameters.put(name, value instanceof Enum<?> state ? state.name() : value);
        if (value != null) {
            conditions.add(condition);
        }
        return this;
    }

    /** Orders by a column of text; all the columns together are unique. */
    public Listing<T> by(String column, Function<T, String> of) {
        return by(column, Function.identity(), of);
    }

    /** Orders by a column, with how to read its value from a cursor. */
    public Listing<T> by(String column, Function<String, ?> parse, Function<T, ?> of) {
        keys.add(new Key<>(column, parse, of));
        return this;
    }

    /** Reads the page behind the cursor; the first one if it is null. */
    public Page<T> page(EntityManager database, String cursor, int limit) {
        String scope = Cursor.scope(select, parameters.values().toArray());
        Optional<Cursor> after = Cursor.decode(scope, cursor);
        after.ifPresent(end -> conditions.add("(" + columns() + ") > (" + places() + ")"));
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        Query query = database.createNativeQuery(select + where + " ORDER BY " + columns(), Tuple.class)
                .setMaxResults(limit + 1);
        parameters.forEach((name, value) -> {
            if (value != null) {
                query.setParameter(name, value);
            }
        });
        after.ifPresent(end -> IntStream.range(0, keys.size())
                .forEach(index -> query.setParameter(
                        "after" + index, end.key(index, keys.get(index).parse()::apply))));
        return Pages.of(
                Rows.of(query).map(mapper).toList(),
                limit,
                Function.identity(),
                row -> Cursor.encode(
                        scope, keys.stream().map(key -> key.of().apply(row)).toArray()));
    }

    private String columns() {
        return keys.stream().map(Key::column).collect(Collectors.joining(", "));
    }

    private String places() {
        return IntStream.range(0, keys.size())
                .mapToObj(index -> ":after" + index)
                .collect(Collectors.joining(", "));
    }
}
