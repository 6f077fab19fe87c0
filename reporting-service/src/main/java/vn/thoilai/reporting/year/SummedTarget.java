package vn.thoilai.reporting.year;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.reporting.TargetBasis;

/**
 * The targets of several centres as one. A number is the sum of theirs where each of them states it, and not stated where
 * only some do: a sum over some would be held against what all have done.
 */
record SummedTarget(List<CentreYear> centres) {

    /** As one plan would state it; nothing where no centre has a plan in force. */
    Optional<PlanTarget> asPlan() {
        if (centres.stream().allMatch(each -> each.target() == null)) {
            return Optional.empty();
        }
        List<PlanLine> lines = Arrays.stream(Track.values())
                .map(track -> new PlanLine(track, sum(target -> target.classesOf(track)), null))
                .filter(line -> line.classes() != null)
                .toList();
        return Optional.of(new PlanTarget(null, 0, sum(PlanTarget::classes), sum(PlanTarget::learners), lines, null));
    }

    /** How many of the centres state a target on that basis. */
    int statedBy(TargetBasis basis) {
        return (int) stated(target -> target.asked(basis)).count();
    }

    private Stated sum(Function<PlanTarget, Stated> what) {
        List<Stated> stated = stated(what).toList();
        if (stated.isEmpty()) {
            return null;
        }
        if (stated.size() < centres.size()) {
            return Stated.unknown();
        }
        int sum = stated.stream().mapToInt(Stated::value).sum();
        return new Stated(sum, qualifier(stated));
    }

    private Stream<Stated> stated(Function<PlanTarget, Stated> what) {
        return centres.stream()
                .map(CentreYear::target)
                .filter(Objects::nonNull)
                .map(what)
                .filter(each -> each != null && each.value() != null);
    }

    private static Qualifier qualifier(List<Stated> stated) {
        List<Qualifier> different =
                stated.stream().map(Stated::qualifier).distinct().toList();
        if (different.size() == 1) {
            return different.get(0);
        }
        boolean atLeast = different.stream().allMatch(each -> each == Qualifier.EXACT || each == Qualifier.MORE_THAN);
        return atLeast ? Qualifier.MORE_THAN : Qualifier.ABOUT;
    }
}
