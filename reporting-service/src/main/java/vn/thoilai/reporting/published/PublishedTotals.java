package vn.thoilai.reporting.published;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.PublishedLine;
import vn.thoilai.contract.reporting.PublishedScope;

/** The totals of a publication: as they are printed, and as far as they follow from its lines. */
record PublishedTotals(List<PublishedLine> lines) {

    /** The numbers whose lines add up. */
    enum Number {
        CLASSES(PublishedLine::classes),
        SUMMONED(PublishedLine::summoned),
        PARTICIPATIONS(PublishedLine::participations),
        CERTIFIED(PublishedLine::certified);

        private final Function<PublishedLine, Stated> of;

        Number(Function<PublishedLine, Stated> of) {
            this.of = of;
        }

        private Integer exactly(PublishedLine line) {
            Stated stated = of.apply(line);
            return stated != null && stated.qualifier() == Qualifier.EXACT ? stated.value() : null;
        }
    }

    /** The total as it is printed; null when it is not, or not exactly. */
    Integer printed(PublishedScope scope, Number number) {
        // A total of one delivery, say, is no total of all.
        return lines.stream()
                .filter(line -> line.scope() == scope
                        && line.track() == null
                        && line.programme() == null
                        && line.delivery() == null
                        && line.label() == null)
                .map(number::exactly)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * What the lines of a total are at least together. Lines of tracks do not overlap, nor do lines of programmes, but the
     * one kind may well be part of the other: the larger sum of the two stands, for each delivery by itself.
     */
    long sum(PublishedScope scope, Number number) {
        boolean tell = single().allMatch(line -> line.delivery() != null);
        return single()
                .filter(line -> scope == PublishedScope.TOTAL || Boolean.TRUE.equals(line.countsTowardTarget()))
                .collect(Collectors.groupingBy(line -> tell ? line.delivery().name() : ""))
                .values()
                .stream()
                .mapToLong(of -> largestOfItsKinds(of, number))
                .sum();
    }

    private Stream<PublishedLine> single() {
        return lines.stream().filter(line -> line.scope() == PublishedScope.LINE && line.label() == null);
    }

    private static long largestOfItsKinds(List<PublishedLine> lines, Number number) {
        Map<String, Map<String, Integer>> largest = lines.stream()
                .filter(line -> number.exactly(line) != null)
                .collect(Collectors.groupingBy(
                        PublishedTotals::kind,
                        // Of two lines of one track the one may be part of the other, too.
                        Collectors.toMap(PublishedTotals::name, number::exactly, Math::max)));
        return largest.values().stream()
                .mapToLong(ofKind ->
                        ofKind.values().stream().mapToLong(Integer::longValue).sum())
                .max()
                .orElse(0);
    }

    private static String kind(PublishedLine line) {
        if (line.programme() != null) {
            return "programme";
        }
        return line.track() != null ? "track" : "other";
    }

    private static String name(PublishedLine line) {
        return line.programme() != null ? line.programme() : String.valueOf(line.track());
    }

    /** What counts toward the target: as printed, else the sum of its lines if each is exact; null when neither is known. */
    Integer towardTarget(Number number) {
        Integer printed = printed(PublishedScope.TOTAL_TOWARD_TARGET, number);
        List<PublishedLine> counting = single().filter(line -> !Boolean.FALSE.equals(line.countsTowardTarget()))
                .toList();
        boolean tracks = counting.stream()
                .allMatch(line -> line.track() != null
                        && line.programme() == null
                        && Boolean.TRUE.equals(line.countsTowardTarget())
                        && number.exactly(line) != null);
        if (printed != null || counting.isEmpty() || !tracks) {
            return printed;
        }
        long sum = counting.stream().mapToLong(number::exactly).sum();
        return sum <= Integer.MAX_VALUE ? Integer.valueOf((int) sum) : null;
    }
}
