package vn.thoilai.load;

import io.vertx.core.http.HttpMethod;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request of a workload.
 *
 * @param method HTTP method
 * @param path path and query
 * @param body JSON, null for none
 * @param key idempotency key, null for none
 * @param says what in the request, and in what the service makes of it, follows from its number, as the script says it
 */
record Wish(HttpMethod method, String path, String body, String key, Map<String, String> says) {

    /** Names of the number in a script, of its learner and of its class. */
    private static final String NUMBER = ":i";

    private static final String LEARNER_NUMBER = ":l";
    private static final String CLASS_NUMBER = ":c";

    /** The class of a number: learners are nominated again in another class when all have had their turn. */
    static long classOf(long number, long classes) {
        return (number + number / Seed.LEARNERS) % classes;
    }

    static Wish nomination(long number, long class_) {
        long learner = number % Seed.LEARNERS;
        Map<String, String> says = new LinkedHashMap<>();
        says.put(Ids.LEARNER.of(learner), Ids.LEARNER.textOf(LEARNER_NUMBER));
        says.put(Ids.CLASS.of(class_), Ids.CLASS.textOf(CLASS_NUMBER));
        says.put("load-" + number, "('load-' || (" + NUMBER + ")::text)");
        return new Wish(
                HttpMethod.POST,
                "/enrollment/v1/classes/" + Ids.CLASS.of(class_) + "/enrollments",
                "{\"learner\":\"" + Ids.LEARNER.of(learner) + "\"}",
                "load-" + number,
                says);
    }

    /** Fifty rows of a roster. */
    static Wish page(long number, long class_) {
        return new Wish(
                HttpMethod.GET,
                "/enrollment/v1/classes/" + Ids.CLASS.of(class_) + "/enrollments?limit=50",
                null,
                null,
                Map.of(Ids.CLASS.of(class_), Ids.CLASS.textOf(CLASS_NUMBER)));
    }
}
