package vn.thoilai.kit.test;

import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements Hibernate sends, native ones included; those sent through plain JDBC are not seen. */
public class SqlCount implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger SENT = new AtomicInteger();

    /** How many statements are sent while the work is done, by all threads of the application. */
    public static int of(Runnable work) {
        int before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        SENT.incrementAndGet();
        return sql;
    }
}
