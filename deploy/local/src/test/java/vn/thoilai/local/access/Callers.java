package vn.thoilai.local.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import vn.thoilai.local.Suite;

/** Sends requests through the gateway of a running suite on behalf of anybody. */
final class Callers {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final Suite suite;
    private final Passes passes;

    Callers(Suite suite, Passes passes) {
        this.suite = suite;
        this.passes = passes;
    }

    Answer send(Person person, Asked asked) {
        return send(passes.of(person), asked);
    }

    Answer send(String token, Asked asked) {
        try {
            var answer = client.send(asked.to(suite.address(), token), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends what has to succeed, to prepare something. */
    Answer done(Person person, Asked asked) {
        Answer answer = send(person, asked);
        if (!answer.isDone()) {
            throw new IllegalStateException(person + " " + asked + " was answered " + answer);
        }
        return answer;
    }

    /** Sends again until it is answered as wished: services learn from each other after a moment. */
    Answer await(Person person, Asked asked, Predicate<Answer> wished) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Answer answer = send(person, asked);
            if (wished.test(answer)) {
                return answer;
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(person + " " + asked + " is still answered " + answer);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
