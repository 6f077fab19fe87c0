package vn.thoilai.reporting.form;

import vn.thoilai.contract.reporting.YearReport;

/** A form a report is told in. Everything is made from the report given, nothing is read besides. */
public interface ReportForm {

    /** The media type it is. */
    String mediaType();

    /** Whether it is text, which is UTF-8 then. */
    default boolean isText() {
        return mediaType().startsWith("text/");
    }

    /** What names of such files end with, without the dot. */
    String extension();

    /**
     * The report in this form, whole.
     *
     * @throws vn.thoilai.contract.problem.ProblemException 503 when too many others are being made
     */
    byte[] of(YearReport report, OfficialTexts texts, Words words);
}
