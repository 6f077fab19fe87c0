package vn.thoilai.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.document.Turns;
import vn.thoilai.reporting.chart.ChartPictures;
import vn.thoilai.reporting.rules.CountingRules;

/** A page to read on a screen and to print; its charts are part of it, and nothing is fetched for it. */
@ApplicationScoped
class PageForm implements ReportForm {

    @Inject
    Turns turns;

    @Inject
    CountingRules rules;

    @Override
    public String mediaType() {
        return ReportMedia.HTML;
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] of(YearReport report, OfficialTexts texts, Words words) {
        String page =
                turns.take(() -> ReportPage.of(report, texts, words, rules, chart -> ChartPictures.svg(chart, words)));
        return ("<!DOCTYPE html>\n" + page).getBytes(StandardCharsets.UTF_8);
    }
}
