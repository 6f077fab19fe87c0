package vn.thoilai.kit.http;

import java.util.List;
import java.util.function.Function;
import vn.thoilai.contract.Page;

/** Cuts pages out of query results. */
public final class Pages {

    private Pages() {}

    /**
     * A page of at most {@code limit} rows.
     *
     * @param rows result of a query for {@code limit + 1} rows: the one too many tells that there is a next page
     * @param mapper from row to entry
     * @param cursorOf cursor behind a row, see {@link Cursor#encode}
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> mapper, Function<R, String> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows.stream().map(mapper).toList(), null);
        }
        List<R> page = rows.subList(0, limit);
        return new Page<>(page.stream().map(mapper).toList(), cursorOf.apply(page.get(limit - 1)));
    }
}
