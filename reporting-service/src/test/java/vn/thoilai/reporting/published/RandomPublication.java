package vn.thoilai.reporting.published;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.PartnerKind;
import vn.thoilai.contract.enrollment.StudyMode;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedCertificates;
import vn.thoilai.contract.reporting.PublishedEvent;
import vn.thoilai.contract.reporting.PublishedKind;
import vn.thoilai.contract.reporting.PublishedLine;
import vn.thoilai.contract.reporting.PublishedNextYear;
import vn.thoilai.contract.reporting.PublishedScope;
import vn.thoilai.contract.reporting.PublishedTarget;
import vn.thoilai.contract.reporting.TargetBasis;

/** A publication of any shape: whatever may be left out is left out half of the time. */
final class RandomPublication {

    private static final List<String> TEXTS = List.of(
            "Trung tâm Chính trị huyện Trần Văn Thời (Cà Mau)",
            "Đảng ủy \"xã\" Thới Lai – 100 %",
            "a\\b/c {0} 'đ' 45.71 % của 31",
            "𝟙 học viên, 😀",
            "null",
            "<b>& ®</b>",
            "Ủy ban nhân dân\u00a0xã");

    private final Random random;

    RandomPublication(Random random) {
        this.random = random;
    }

    NewPublishedFigures make(String code) {
        int year = 1990 + random.nextInt(211);
        return new NewPublishedFigures(
                code,
                any(PublishedKind.values()),
                random.nextBoolean() ? "thoi-lai" : null,
                text(),
                year,
                maybe(() -> LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28))),
                maybe(() -> LocalDate.of(year + 1 > 2200 ? year : year + 1, 1, 1 + random.nextInt(31))),
                maybe(this::text),
                lines(),
                maybe(this::percent),
                maybe(this::percent),
                maybe(() -> new PublishedTarget(
                        any(TargetBasis.values()), maybe(this::stated), maybe(this::percent), maybe(this::text))),
                maybe(() -> new PublishedNextYear(
                        Math.min(2200, year + 1),
                        maybe(this::stated),
                        maybe(this::stated),
                        maybe(() -> random.nextInt(21) - 10),
                        maybe(() -> list(this::text)))),
                maybe(() -> list(() -> new PublishedEvent("FIELD_STUDY", maybe(this::stated), maybe(this::stated)))),
                maybe(() ->
                        new PublishedCertificates("EQUIVALENCE_RECOGNITION", maybe(this::count), maybe(this::count))),
                maybe(() -> text() + "\n\t" + text()));
    }

    /** No line twice, none without a name. */
    private List<PublishedLine> lines() {
        List<PublishedLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            PublishedLine line = line();
            if (seen.add(line.scope() + LineWords.of(line) + line.countsTowardTarget() + line.cohorts())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private PublishedLine line() {
        PublishedScope scope = any(PublishedScope.values());
        return new PublishedLine(
                scope,
                maybe(() -> any(Track.values())),
                maybe(() -> "SUMMER_TEACHERS"),
                maybe(() -> any(Delivery.values())),
                maybe(random::nextBoolean),
                maybe(() ->
                        IntStream.rangeClosed(1, 1 + random.nextInt(9)).boxed().toList()),
                maybe(this::stated),
                maybe(this::stated),
                maybe(this::stated),
                maybe(this::stated),
                maybe(this::percent),
                scope == PublishedScope.LINE ? text() : null,
                maybe(() -> any(PartnerKind.values())),
                maybe(() -> any(StudyMode.values())),
                maybe(this::stated),
                maybe(this::stated),
                maybe(this::stated),
                maybe(this::stated),
                maybe(this::stated),
                maybe(this::stated),
                maybe(this::percent),
                maybe(this::percent));
    }

    private Stated stated() {
        Qualifier qualifier = any(Qualifier.values());
        return new Stated(qualifier == Qualifier.NOT_STATED ? null : Integer.valueOf(count()), qualifier);
    }

    private int count() {
        return random.nextInt(5) == 0 ? Integer.MAX_VALUE : random.nextInt(10_000);
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4));
    }

    private String text() {
        return Normalizer.normalize(any(TEXTS.toArray(String[]::new)), Normalizer.Form.NFC);
    }

    private <T> List<T> list(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(each -> one.get()).toList();
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
