package vn.thoilai.kit.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.config.KitConfig;
import vn.thoilai.kit.problem.Texts;

/** Lets only a few documents be made at a time: each takes a core, and memory by its pages. */
@ApplicationScoped
public class Turns {

    private final KitConfig.Printing config;
    private final Semaphore turns;

    @Inject
    Turns(KitConfig config) {
        this.config = config.printing();
        this.turns = new Semaphore(this.config.atOnce(), true);
    }

    /**
     * Does the work when it is its turn. Work must not ask for a further turn.
     *
     * @throws ProblemException 503 when too many others are at it for too long
     */
    public <T> T take(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private void await() {
        try {
            if (turns.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(ProblemCode.UNAVAILABLE, Texts.of("detail.printing-busy"));
    }
}
