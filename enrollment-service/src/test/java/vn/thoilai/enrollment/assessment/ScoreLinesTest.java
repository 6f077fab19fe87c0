package vn.thoilai.enrollment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.ScoreEntry;
import vn.thoilai.contract.problem.ProblemException;

/** Lists of scores, taken exactly if they leave the attempts of a learner numbered without a gap. */
class ScoreLinesTest {

    private static final UUID LEARNER = new UUID(0, 1);
    private static final UUID STRANGER = new UUID(0, 2);

    @Property(tries = 2000)
    void a_list_is_taken_exactly_if_it_leaves_no_gap(
            @ForAll @IntRange(max = 4) int standing, @ForAll("lists") List<ScoreEntry> lines) {
        Set<Integer> attempts =
                IntStream.rangeClosed(1, standing).boxed().collect(Collectors.toCollection(HashSet::new));
        boolean fits = lines.stream().map(ScoreEntry::attempt).distinct().count() == lines.size();
        for (ScoreEntry line : lines) {
            if (line.score() == null) {
                fits &= attempts.remove(line.attempt());
            } else {
                attempts.add(line.attempt());
            }
        }
        fits &= attempts.stream().allMatch(attempt -> attempt <= attempts.size());

        assertThat(refusal(standing, lines) == null).isEqualTo(fits);
    }

    @Property(tries = 200)
    void one_wrong_line_refuses_all_and_is_the_one_that_is_named(
            @ForAll @IntRange(max = 20) int before, @ForAll @IntRange(max = 20) int after) {
        List<ScoreEntry> lines = new ArrayList<>();
        Map<UUID, Scores.Standing> standing = IntStream.range(0, before + after)
                .boxed()
                .collect(Collectors.toMap(
                        index -> new UUID(1, index), index -> new Scores.Standing(EnrollmentState.ATTENDING, 0)));
        standing.keySet().forEach(learner -> lines.add(new ScoreEntry(learner, 1, BigDecimal.TEN)));
        lines.add(before, new ScoreEntry(STRANGER, 1, BigDecimal.TEN));

        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> ScoreLines.check(lines, standing));

        assertThat(refused.problem().errors())
                .extracting("pointer")
                .containsExactly("/scores/" + before + "/enrollment");
    }

    @Provide
    Arbitrary<List<ScoreEntry>> lists() {
        Arbitrary<BigDecimal> scores = Arbitraries.integers()
                .between(0, 100)
                .map(tenths -> BigDecimal.valueOf(tenths, 1))
                .injectNull(0.4);
        return Combinators.combine(Arbitraries.integers().between(1, 6), scores)
                .as((attempt, score) -> new ScoreEntry(LEARNER, attempt, score))
                .list()
                .ofMaxSize(6);
    }

    private static ProblemException refusal(int standing, List<ScoreEntry> lines) {
        Map<UUID, Scores.Standing> of = Map.of(LEARNER, new Scores.Standing(EnrollmentState.ATTENDING, standing));
        return catchThrowableOfType(ProblemException.class, () -> ScoreLines.check(lines, of));
    }
}
