package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.ListedNomination;
import vn.thoilai.contract.enrollment.NominationAnswer;
import vn.thoilai.contract.enrollment.NominationOutcome;
import vn.thoilai.contract.enrollment.NominationResult;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Puts a sending unit's list on the roster of a class; its lines are taken or refused singly. */
@ApplicationScoped
class NominatingList {

    @Inject
    Nominations nominations;

    @Transactional
    NominationAnswer nominate(UUID classId, List<ListedNomination> lines, boolean validateOnly) {
        IntStream.range(0, lines.size()).forEach(line -> requireOne(line, lines.get(line)));
        List<Tuple> rows = validateOnly ? nominations.tryAdding(classId, lines) : nominations.add(classId, lines);
        String centre = rows.get(0).get("centre", String.class);
        if (lines.stream().anyMatch(line -> line.person() != null)) {
            nominations.remember(classId, centre, known(rows, lines));
        }
        List<NominationOutcome> outcomes =
                rows.stream().map(row -> outcome(row, validateOnly)).toList();
        int held = count(outcomes, Place.HELD);
        int waiting = count(outcomes, Place.WAITING);
        return new NominationAnswer(centre, validateOnly, held, waiting, outcomes.size() - held - waiting, outcomes);
    }

    private static void requireOne(int line, ListedNomination asked) {
        long given = Stream.of(asked.learner(), asked.learnerCode(), asked.person())
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw ProblemException.invalid(
                    "/nominations/" + line, "exactly-one", Texts.of("rule.learner-code-or-person"));
        }
    }

    /** Whom the centre knew before of the persons a list names, told to the caller or not. */
    private static UUID[] known(List<Tuple> rows, List<ListedNomination> lines) {
        return rows.stream()
                .filter(row -> lines.get(row.get("line", Integer.class)).person() != null)
                .filter(row -> !row.get("registered", Boolean.class))
                .map(row -> row.get("learner_id", UUID.class))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
    }

    private static NominationOutcome outcome(Tuple row, boolean validateOnly) {
        NominationResult refusal = Rows.constant(row, "refusal", NominationResult.class);
        Long position = row.get("waiting", Long.class);
        return new NominationOutcome(
                row.get("line", Integer.class),
                refusal == null ? NominationResult.ENROLLED : refusal,
                List.of(row.get("rules", String[].class)),
                List.of(row.get("warnings", String[].class)),
                // Ids of what was only tried lead nowhere.
                validateOnly ? null : row.get("id", UUID.class),
                isTold(row, validateOnly) ? row.get("learner_id", UUID.class) : null,
                Rows.constant(row, "place", Place.class),
                position == null ? null : position.intValue());
    }

    /** The code is that of a learner the caller sees; a row may name one he does not see. */
    private static boolean isTold(Tuple row, boolean validateOnly) {
        return row.get("learner_code") != null && !(validateOnly && row.get("registered", Boolean.class));
    }

    private static int count(List<NominationOutcome> outcomes, Place place) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.place() == place).count();
    }
}
