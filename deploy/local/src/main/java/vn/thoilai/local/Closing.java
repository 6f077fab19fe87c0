package vn.thoilai.local;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.thoilai.local.process.StartException;

/** What has been opened so far, to be closed in the opposite order, also when starting is cut off half-way. */
final class Closing implements AutoCloseable {

    private final Deque<Runnable> opened = new ArrayDeque<>();
    private boolean closed;

    /** Remembers how to close something just opened; closes it at once when everything else is closed already. */
    synchronized void add(Runnable close) {
        if (closed) {
            close.run();
            throw new StartException("stopped while starting");
        }
        opened.push(close);
    }

    @Override
    public synchronized void close() {
        closed = true;
        RuntimeException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().run();
            } catch (RuntimeException e) {
                // One that does not close must not keep the others open.
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
