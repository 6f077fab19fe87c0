package vn.thoilai.reporting.form;

import java.math.BigDecimal;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Unit;

/**
 * A cell of a table.
 *
 * @param text as a page shows it
 * @param value as a workbook counts with it; null for a text and for what is unknown
 * @param percent whether the value is one
 * @param qualifier how sure the value is
 * @param unknownClasses classes that are missing in the value
 */
public record Cell(String text, BigDecimal value, boolean percent, Qualifier qualifier, int unknownClasses) {

    static Cell text(String text) {
        return new Cell(text, null, false, null, 0);
    }

    static Cell of(Figure figure, Words words) {
        int missing = figure.completeness() == Completeness.PARTIAL ? figure.unknownClasses() : 0;
        return new Cell(
                words.figure(figure), figure.value(), figure.unit() == Unit.PERCENT, figure.qualifier(), missing);
    }

    static Cell of(Stated stated, Words words) {
        BigDecimal value = stated.value() == null ? null : BigDecimal.valueOf(stated.value());
        return new Cell(words.stated(stated), value, false, stated.qualifier(), 0);
    }

    static Cell number(String text, BigDecimal value, boolean percent) {
        return new Cell(text, value, percent, Qualifier.EXACT, 0);
    }

    /** Whether it stands to the right, as numbers do. */
    public boolean numeric() {
        return value != null;
    }
}
