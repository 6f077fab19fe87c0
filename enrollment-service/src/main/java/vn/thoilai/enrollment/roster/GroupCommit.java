package vn.thoilai.enrollment.roster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Carries out together what is asked for one class at the same time: one takes the lock of the class, and one commit
 * serves all who came while the one before them was under way. Who comes alone is carried out at once, alone.
 *
 * @param <W> what is asked
 * @param <A> what is answered
 */
final class GroupCommit<W, A> {

    private static final int MOST = 64;

    private final ConcurrentMap<UUID, Queue<Turn<W, A>>> lines = new ConcurrentHashMap<>();
    private final Function<List<W>, List<A>> work;

    /**
     * Groups calls of the work.
     *
     * @param work one transaction; answers as many as it is asked, in order, or throws and leaves nothing behind
     */
    GroupCommit(Function<List<W>, List<A>> work) {
        this.work = work;
    }

    private static final class Turn<W, A> {
        private final W wish;
        private final CompletableFuture<Void> woken = new CompletableFuture<>();
        private boolean leads;
        private List<A> answer = List.of();

        Turn(W wish) {
            this.wish = wish;
        }
    }

    /** Carries out one wish; what the work throws of it is thrown here, and to nobody else. */
    A carryOut(UUID classId, W wish) {
        Turn<W, A> own = new Turn<>(wish);
        lines.compute(classId, (id, line) -> {
            own.leads = line == null;
            Queue<Turn<W, A>> waiting = own.leads ? new ArrayDeque<>() : line;
            if (!own.leads) {
                waiting.add(own);
            }
            return waiting;
        });
        if (!own.leads) {
            own.woken.join();
        }
        if (own.leads) {
            lead(classId, own);
        }
        // Without an answer the group failed: whoever spoilt it fails alone.
        return (own.answer.isEmpty() ? work.apply(List.of(wish)) : own.answer).get(0);
    }

    /** How many stand behind those who are under way. */
    int waiting(UUID classId) {
        int[] count = new int[1];
        lines.computeIfPresent(classId, (id, line) -> {
            count[0] = line.size();
            return line;
        });
        return count[0];
    }

    private void lead(UUID classId, Turn<W, A> own) {
        List<Turn<W, A>> group = new ArrayList<>(List.of(own));
        lines.computeIfPresent(classId, (id, line) -> {
            while (group.size() < MOST && !line.isEmpty()) {
                group.add(line.remove());
            }
            return line;
        });
        try {
            List<A> answers = work.apply(group.stream().map(turn -> turn.wish).toList());
            for (int i = 0; i < answers.size(); i++) {
                group.get(i).answer = answers.subList(i, i + 1);
            }
        } catch (RuntimeException e) {
            if (group.size() == 1) {
                throw e;
            }
        } finally {
            passOn(classId);
            group.forEach(turn -> turn.woken.complete(null));
        }
    }

    private void passOn(UUID classId) {
        lines.computeIfPresent(classId, (id, line) -> {
            Turn<W, A> next = line.poll();
            if (next != null) {
                next.leads = true;
                next.woken.complete(null);
            }
            return next == null ? null : line;
        });
    }
}
