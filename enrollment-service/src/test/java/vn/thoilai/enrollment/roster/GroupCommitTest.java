package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;

class GroupCommitTest {

    private static final UUID CLASS = new UUID(0, 1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch release = new CountDownLatch(1);

    /** Answers ten times what is asked; the first call waits to be released. */
    private final GroupCommit<Integer, Integer> commits = new GroupCommit<>(wishes -> {
        groups.add(wishes);
        if (wishes.contains(0)) {
            await(release);
        }
        if (wishes.contains(13)) {
            throw new IllegalArgumentException("13");
        }
        return wishes.stream().map(wish -> 10 * wish).toList();
    });

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Integer> ask(int wish) {
        return CompletableFuture.supplyAsync(() -> commits.carryOut(CLASS, wish), threads);
    }

    /** Wishes that come while the first one is under way. */
    private List<CompletableFuture<Integer>> behindTheFirst(int... wishes) throws InterruptedException {
        List<CompletableFuture<Integer>> asked = new ArrayList<>(List.of(ask(0)));
        while (groups.isEmpty()) {
            Thread.onSpinWait();
        }
        for (int wish : wishes) {
            asked.add(ask(wish));
        }
        while (commits.waiting(CLASS) < wishes.length) {
            Thread.onSpinWait();
        }
        return asked;
    }

    @Test
    void who_comes_alone_is_carried_out_alone() {
        assertThat(commits.carryOut(CLASS, 1)).isEqualTo(10);
        assertThat(commits.carryOut(CLASS, 2)).isEqualTo(20);
        assertThat(groups).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void those_who_come_meanwhile_are_carried_out_together_and_each_is_told_his_own() throws InterruptedException {
        List<CompletableFuture<Integer>> asked = behindTheFirst(1, 2, 3, 4, 5);
        release.countDown();
        assertThat(asked.stream().map(CompletableFuture::join)).containsExactly(0, 10, 20, 30, 40, 50);
        assertThat(groups).hasSize(2);
        assertThat(groups.get(1)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(commits.waiting(CLASS)).isZero();
    }

    @Test
    void who_spoils_a_group_fails_alone() throws InterruptedException {
        List<CompletableFuture<Integer>> asked = behindTheFirst(1, 13, 3);
        release.countDown();
        assertThatThrownBy(asked.get(2)::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("13");
        assertThat(List.of(asked.get(1).join(), asked.get(3).join())).containsExactly(10, 30);
    }

    @Test
    void other_classes_do_not_wait() throws InterruptedException {
        List<CompletableFuture<Integer>> asked = behindTheFirst(1);
        assertThat(commits.carryOut(new UUID(0, 2), 7)).isEqualTo(70);
        release.countDown();
        assertThat(asked.get(1).join()).isEqualTo(10);
    }

    @Test
    void of_thousands_nobody_is_forgotten_and_no_class_is_at_work_twice() {
        Set<UUID> atWork = ConcurrentHashMap.newKeySet();
        GroupCommit<UUID, UUID> busy = new GroupCommit<>(wishes -> {
            assertThat(atWork.add(wishes.get(0))).isTrue();
            atWork.remove(wishes.get(0));
            return wishes;
        });
        List<Boolean> right = InParallel.call(
                24,
                thread -> IntStream.range(0, 2_000).allMatch(turn -> {
                    UUID class_ = new UUID(1, turn % 3);
                    return busy.carryOut(class_, class_).equals(class_);
                }));
        assertThat(right).containsOnly(true);
    }
}
