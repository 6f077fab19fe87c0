package vn.thoilai.load;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Connections that each send the next request when the last was answered. */
final class Senders implements AutoCloseable {

    private final Rig rig;
    private final HttpClient client;
    private final int connections;

    Senders(Rig rig, int connections) {
        this.rig = rig;
        this.connections = connections;
        this.client = rig.vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(rig.port),
                new PoolOptions().setHttp1MaxSize(connections));
    }

    /** How many requests were answered with which status. */
    static final class Answers {

        private final Map<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();

        private void add(int status) {
            byStatus.computeIfAbsent(status, first -> new LongAdder()).increment();
        }

        long successes() {
            return count(200) + count(201);
        }

        long total() {
            return byStatus.values().stream().mapToLong(LongAdder::sum).sum();
        }

        long count(int status) {
            LongAdder adder = byStatus.get(status);
            return adder == null ? 0 : adder.sum();
        }

        @Override
        public String toString() {
            return byStatus.toString();
        }
    }

    /**
     * Sends from all connections.
     *
     * @param first number of the first request
     * @param atMost so many requests in all
     * @param seconds how long to begin new ones
     */
    Answers send(LongFunction<Wish> wishes, long first, long atMost, double seconds) {
        Answers answers = new Answers();
        AtomicLong next = new AtomicLong(first);
        String token = "Bearer " + rig.officer();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        Future.all(IntStream.range(0, connections)
                        .mapToObj(connection -> {
                            Promise<Void> done = Promise.promise();
                            sendOn(() -> next(next, first + atMost, end), wishes, token, answers, done);
                            return done.future();
                        })
                        .toList())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return answers;
    }

    private static OptionalLong next(AtomicLong next, long beyond, long end) {
        long number = next.getAndIncrement();
        return number >= beyond || System.nanoTime() >= end ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private void sendOn(
            Supplier<OptionalLong> numbers,
            LongFunction<Wish> wishes,
            String token,
            Answers answers,
            Promise<Void> done) {
        OptionalLong number = numbers.get();
        if (number.isEmpty()) {
            done.complete();
            return;
        }
        send(wishes.apply(number.getAsLong()), token)
                .compose(answer -> answer.body().map(read -> answer.statusCode()))
                .onSuccess(status -> {
                    answers.add(status);
                    sendOn(numbers, wishes, token, answers, done);
                })
                .onFailure(done::fail);
    }

    private Future<HttpClientResponse> send(Wish wish, String token) {
        return client.request(new RequestOptions().setMethod(wish.method()).setURI(wish.path()))
                .compose(request -> {
                    request.putHeader("Authorization", token);
                    if (wish.key() != null) {
                        request.putHeader("Idempotency-Key", wish.key());
                    }
                    if (wish.body() == null) {
                        return request.send();
                    }
                    return request.putHeader("Content-Type", "application/json").send(Buffer.buffer(wish.body()));
                });
    }

    /** Sends one request of a workload and answers its body. */
    String once(Wish wish) {
        return send(wish, "Bearer " + rig.officer())
                .compose(HttpClientResponse::body)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .toString();
    }

    @Override
    public void close() {
        client.close().toCompletionStage().toCompletableFuture().join();
    }
}
