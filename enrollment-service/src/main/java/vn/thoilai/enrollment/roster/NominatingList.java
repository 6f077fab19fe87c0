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

/** Puts a sending unit's list on the roster of a class, line by line or not at all. */
@ApplicationScoped
class NominatingList {

    @Inject
    Nominations nominations;

    @Transactional
    NominationAnswer nominate(UUID classId, List<ListedNomination> lines, boolean validateOnly) {
        IntStream.range(0, lines.size()).forEach(line -> requireOne(line, lines.get(line)));
        List<Tuple> rows = validateOnly ? nominations.tryAdding(classId, lines) : nominations.add(classId, lines);
        List<NominationOutcome> outcomes = rows.stream()
                .map(row -> outcome(row, lines.get(row.get("line", Integer.class)), validateOnly))
                .toList();
        int held = count(outcomes, Place.HELD);
        int waiting = count(outcomes, Place.WAITING);
        return new NominationAnswer(
                rows.get(0).get("centre", String.class),
                validateOnly,
                held,
                waiting,
                outcomes.size() - held - waiting,
                outcomes);
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

    private static NominationOutcome outcome(Tuple row, ListedNomination asked, boolean validateOnly) {
        NominationResult refusal = Rows.constant(row, "refusal", NominationResult.class);
        Long position = row.get("waiting", Long.class);
        return new NominationOutcome(
                row.get("line", Integer.class),
                refusal == null ? NominationResult.ENROLLED : refusal,
                List.of(row.get("rules", String[].class)),
                List.of(row.get("warnings", String[].class)),
                // Ids of what was only tried lead nowhere.
                validateOnly ? null : row.get("id", UUID.class),
                validateOnly && asked.person() != null ? null : row.get("learner_id", UUID.class),
                Rows.constant(row, "place", Place.class),
                position == null ? null : position.intValue());
    }

    private static int count(List<NominationOutcome> outcomes, Place place) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.place() == place).count();
    }
}
