package vn.thoilai.enrollment.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** The sessions of one class that are not cancelled, and the numbers of all: each further one has to fit in. */
final class Timetable {

    private final List<Slot> slots;
    private final List<Integer> numbers;
    private final List<FieldProblem> taken = new ArrayList<>();
    private final List<FieldProblem> overlapping = new ArrayList<>();

    /**
     * A timetable as it stands.
     *
     * @param slots the sessions that take place
     * @param numbers the numbers of all sessions
     */
    Timetable(Collection<Slot> slots, Collection<Integer> numbers) {
        this.slots = new ArrayList<>(slots);
        this.numbers = new ArrayList<>(numbers);
    }

    /** The number after the greatest. */
    int nextNumber() {
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /** Puts a session in; what is wrong with it is kept until {@link #require}. */
    void put(Slot slot, String pointer) {
        if (numbers.contains(slot.number())) {
            taken.add(new FieldProblem(pointer + "/number", "duplicate", Texts.of("detail.taken")));
        }
        slots.stream()
                .filter(slot::overlaps)
                .findFirst()
                .ifPresent(other -> overlapping.add(new FieldProblem(
                        pointer + "/date", "overlapping", Texts.of("rule.session-overlaps", other.number()))));
        numbers.add(slot.number());
        slots.add(slot);
    }

    /**
     * Goes on only if everything fitted in.
     *
     * @throws ProblemException 409 {@code duplicate} or {@code conflict} naming each line
     */
    void require() {
        if (!taken.isEmpty()) {
            throw new ProblemException(ProblemCode.DUPLICATE, Texts.of("detail.taken"), taken, List.of());
        }
        if (!overlapping.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, Texts.of("detail.sessions-overlap"), overlapping, List.of());
        }
    }
}
