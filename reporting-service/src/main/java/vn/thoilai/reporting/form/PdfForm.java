package vn.thoilai.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.document.PdfPrinter;
import vn.thoilai.reporting.chart.ChartPictures;
import vn.thoilai.reporting.rules.CountingRules;

/** The official document to sign. */
@ApplicationScoped
class PdfForm implements ReportForm {

    @Inject
    PdfPrinter printer;

    @Inject
    CountingRules rules;

    @Override
    public String mediaType() {
        return ReportMedia.PDF;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] of(YearReport report, OfficialTexts texts, Words words) {
        return printer.print(() -> ReportPage.of(report, texts, words, rules, chart -> picture(chart, words)));
    }

    private static String picture(YearChart chart, Words words) {
        String dots = Base64.getEncoder().encodeToString(ChartPictures.png(chart, words));
        return "<img alt=\"\" src=\"data:image/png;base64," + dots + "\" />";
    }
}
