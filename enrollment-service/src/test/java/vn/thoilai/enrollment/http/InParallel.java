package vn.thoilai.enrollment.http;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Requests sent at the same moment. */
public final class InParallel {

    private InParallel() {}

    /** Results of that many calls, each on a thread of its own and all begun together. */
    public static <T> List<T> call(int times, IntFunction<T> call) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CountDownLatch start = new CountDownLatch(times);
        try {
            List<CompletableFuture<T>> calls = IntStream.range(0, times)
                    .mapToObj(index -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return call.apply(index);
                            },
                            threads))
                    .toList();
            return calls.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch start) {
        start.countDown();
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
