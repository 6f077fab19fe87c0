package vn.thoilai.local.access;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A valid request for an operation.
 *
 * @param prepare makes what the request needs and answers it
 * @param ask the request for what was prepared, sent by a person
 */
record Recipe(Supplier<Answer> prepare, BiFunction<Answer, Person, Asked> ask) {

    /** A request that finds everything there. */
    static Recipe of(Supplier<Asked> ask) {
        return new Recipe(() -> null, (nothing, person) -> ask.get());
    }

    /** A request for something made beforehand, whoever sends it. */
    static Recipe of(Supplier<Answer> prepare, Function<Answer, Asked> ask) {
        return new Recipe(prepare, (made, person) -> ask.apply(made));
    }
}
