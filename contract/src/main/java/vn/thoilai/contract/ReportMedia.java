package vn.thoilai.contract;

import jakarta.ws.rs.core.MediaType;

/** Media types a report and its charts are told in; {@code Accept} chooses, the first is what nobody chose. */
public final class ReportMedia {

    /** For programs. */
    public static final String JSON = MediaType.APPLICATION_JSON;

    /** One row for each figure, under the names of the API. */
    public static final String CSV = "text/csv";

    /** An Excel workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** An official document to sign. */
    public static final String PDF = "application/pdf";

    /** A page to read and print. */
    public static final String HTML = MediaType.TEXT_HTML;

    /** A picture that scales. */
    public static final String SVG = "image/svg+xml";

    /** A picture of dots. */
    public static final String PNG = "image/png";

    private ReportMedia() {}
}
