package vn.thoilai.enrollment.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;

/** Merging while both are being nominated: nobody waits for somebody who waits for him. */
@QuarkusTest
class MergeUnderNominationsTest extends MergeCalls {

    private static final int CLASSES_EACH = 6;

    @Test
    void no_merge_and_no_nomination_fails_for_the_other() {
        for (int round = 0; round < 6; round++) {
            String survivor = learner("HV-1-" + round);
            String other = learner("HV-2-" + round);
            String prefix = "L-" + round + "-";
            List<String> classes = IntStream.range(0, CLASSES_EACH)
                    .mapToObj(number -> trainingClass(prefix + number))
                    .toList();
            // Each is nominated for every second class, so that none has both.
            List<Integer> answers = InParallel.call(
                    CLASSES_EACH + 1,
                    index -> (index == CLASSES_EACH
                                    ? merge(survivor, other)
                                    : post(
                                            officer(),
                                            roster(classes.get(index)),
                                            body("learner", index % 2 == 0 ? survivor : other)))
                            .extract()
                            .statusCode());
            assertThat(answers.get(CLASSES_EACH)).isEqualTo(201);
            assertThat(answers).isSubsetOf(201, 409, 422);
            List<String> people = classes.stream()
                    .flatMap(classId ->
                            get(officer(), roster(classId)).extract().<List<String>>path("items.learner").stream())
                    .toList();
            assertThat(people).containsOnly(survivor).hasSize((int) answers.stream()
                    .limit(CLASSES_EACH)
                    .filter(status -> status == 201)
                    .count());
        }
    }
}
