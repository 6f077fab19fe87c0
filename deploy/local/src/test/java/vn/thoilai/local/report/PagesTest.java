package vn.thoilai.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Measure;
import vn.thoilai.contract.reporting.Outcome;
import vn.thoilai.contract.reporting.Reconciliation;
import vn.thoilai.contract.reporting.ReconciliationLine;
import vn.thoilai.contract.reporting.Unit;

class PagesTest {

    @Test
    void columns_are_aligned_under_vietnamese_letters() {
        String table = new TextTable(1, "Hệ", "Lớp")
                .row("Đoàn thể", "8")
                .row("Đảng", "1,394")
                .rule()
                .row("Cộng", "1,402")
                .toString();
        assertThat(table).isEqualTo("""
                        Hệ          Lớp
                        ────────  ─────
                        Đoàn thể      8
                        Đảng      1,394
                        ────────  ─────
                        Cộng      1,402
                        """);
    }

    @Test
    void unknown_is_said_and_never_zero() {
        assertThat(Words.of(figure(null, Unit.PARTICIPATIONS, Qualifier.NOT_STATED, Completeness.UNKNOWN)))
                .isEqualTo("not stated");
        assertThat(Words.of(figure("4584", Unit.PARTICIPATIONS, Qualifier.MORE_THAN, Completeness.PARTIAL)))
                .isEqualTo("> 4,584");
        assertThat(Words.of(figure("98.7", Unit.PERCENT, Qualifier.MORE_THAN, Completeness.PARTIAL)))
                .isEqualTo("98.7 %*");
        assertThat(Words.qualified(BigDecimal.valueOf(36), Qualifier.ABOUT, false))
                .isEqualTo("about 36");
    }

    @Test
    void a_line_that_differs_or_cannot_be_computed_is_not_all_equal() {
        assertThat(ReconciliationPage.allEqual(of(Outcome.EQUAL))).isTrue();
        assertThat(ReconciliationPage.allEqual(of(Outcome.DIFFERENT))).isFalse();
        assertThat(ReconciliationPage.allEqual(of(Outcome.NOT_COMPUTABLE))).isFalse();
        assertThat(ReconciliationPage.of(of(Outcome.DIFFERENT))).contains("different by -4");
        assertThat(ReconciliationPage.of(of(Outcome.NOT_COMPUTABLE))).contains("not computable: no roster");
    }

    @Test
    void nothing_to_compare_is_not_all_equal() {
        assertThat(ReconciliationPage.allEqual(new Reconciliation("thoi-lai", 2017, 0, 0, 0, List.of(), List.of())))
                .isFalse();
    }

    private static Reconciliation of(Outcome outcome) {
        ReconciliationLine line = new ReconciliationLine(
                "article",
                "PARTY, OWN",
                Measure.PARTICIPATIONS,
                BigDecimal.valueOf(1394),
                Qualifier.EXACT,
                figure("1390", Unit.PARTICIPATIONS, Qualifier.EXACT, Completeness.COMPLETE),
                outcome,
                BigDecimal.valueOf(-4),
                "no roster");
        return new Reconciliation(
                "thoi-lai",
                2017,
                outcome == Outcome.EQUAL ? 1 : 0,
                outcome == Outcome.DIFFERENT ? 1 : 0,
                outcome == Outcome.NOT_COMPUTABLE ? 1 : 0,
                List.of(line),
                List.of());
    }

    private static Figure figure(String value, Unit unit, Qualifier qualifier, Completeness completeness) {
        return new Figure(
                value == null ? null : new BigDecimal(value),
                unit,
                qualifier,
                null,
                null,
                "rule@1",
                completeness,
                0,
                null,
                null,
                null);
    }
}
