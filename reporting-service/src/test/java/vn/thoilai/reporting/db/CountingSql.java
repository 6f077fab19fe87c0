package vn.thoilai.reporting.db;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for {@link Sql} and counts what it sends. */
@Alternative
@Priority(1)
@ApplicationScoped
public class CountingSql extends Sql {

    private static final AtomicInteger SENT = new AtomicInteger();

    /** How many statements the work sends. */
    public static int of(Runnable work) {
        int before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        SENT.incrementAndGet();
        return super.query(sql, reader, parameters);
    }

    @Override
    public void execute(String sql, Object... parameters) {
        SENT.incrementAndGet();
        super.execute(sql, parameters);
    }
}
