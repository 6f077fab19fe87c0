package vn.thoilai.kit.test;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements Hibernate sends, native ones included; those sent through plain JDBC are not seen. */
public class SqlCount implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger SENT = new AtomicInteger();
    private static volatile Thread counting;

    /**
     * How many statements the calling thread and the requests being answered send while the work is done. What the
     * application does by the clock, such as looking for a job to take up, is not counted: it would fall into a count
     * now and then.
     */
    public static int of(Runnable work) {
        counting = Thread.currentThread();
        int before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        if (Thread.currentThread() == counting || answersARequest()) {
            SENT.incrementAndGet();
        }
        return sql;
    }

    private static boolean answersARequest() {
        return Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
