package vn.thoilai.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.reporting.TestEvents;

@QuarkusTest
class DocumentTest extends FormTest {

    private static final OfficialTexts OF_THE_STATE = new OfficialTexts(
            Heading.STATE,
            "ỦY BAN NHÂN DÂN HUYỆN THỚI LAI",
            "Trung tâm Bồi dưỡng Chính trị",
            "15",
            "Thới Lai",
            LocalDate.of(2017, 11, 16),
            "Tổng kết công tác đào tạo, bồi dưỡng năm 2017",
            List.of("Ban Tuyên giáo Thành ủy", "Thường trực Huyện ủy"),
            "KT. GIÁM ĐỐC",
            "Nguyễn Văn Mẫu",
            List.of("Đề nghị bổ sung kinh phí."));

    private PrintedPdf printed(String accept) {
        return new PrintedPdf(get(accept)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());
    }

    @Test
    void the_pilot_year_is_printed_with_its_figures() {
        PrintedPdf pdf = printed(ReportMedia.PDF);
        String text = pdf.text();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text)
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "TRUNG TÂM THOI-LAI", "Số: ........-BC/TTCT", "BÁO CÁO")
                .contains("I. Kết quả mở lớp", "II. Chất lượng đào tạo, bồi dưỡng", "Nơi nhận:", "GIÁM ĐỐC")
                .contains("Hệ Đảng 19 1.394", "Hệ Nhà nước 6 604", "Hệ Đoàn thể 8 1.040")
                .contains("Cộng các lớp tính vào chỉ tiêu 33 3.038")
                .contains("Bồi dưỡng chính trị hè 8 1.546", "1.607 1.546 96,2%")
                .contains("Trung cấp lý luận chính trị – hành chính (khóa 2 đến 9) 8 chưa có số liệu")
                .contains("trên 4.584", "8 lớp chưa có hoặc chưa có đủ số liệu")
                .contains("Số lớp 33 33 100%", "khoảng 3.000 3.038 101,3%")
                .contains("2.582 85%", "Quy tắc tính")
                .doesNotContain("CỘNG HÒA");
        assertThat(pdf.about()).isEqualTo("Kết quả công tác đào tạo, bồi dưỡng năm 2017, vi");
    }

    @Test
    void nothing_is_printed_beyond_the_margins_and_no_page_is_blank() {
        PrintedPdf pdf = printed(ReportMedia.PDF);
        assertThat(pdf.beyond(30, 15, 19, 5)).isEmpty();
        assertThat(pdf.ink()).hasSizeBetween(2, 6).allMatch(page -> page > 0.005);
    }

    @Test
    void a_document_of_the_state_is_headed_and_signed_as_one() throws IOException {
        YearReport report = report("none of the texts", "of it");
        PrintedPdf pdf = new PrintedPdf(form(ReportMedia.PDF, report, OF_THE_STATE, VIETNAMESE));
        assertThat(pdf.text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN HUYỆN THỚI LAI", "TRUNG TÂM BỒI DƯỠNG CHÍNH TRỊ")
                .contains("Số: 15/BC-TTCT", "Thới Lai, ngày 16 tháng 11 năm 2017")
                .contains("Tổng kết công tác đào tạo, bồi dưỡng năm 2017")
                .contains("III. Nhận xét, kiến nghị Đề nghị bổ sung kinh phí.")
                .contains("- Ban Tuyên giáo Thành ủy;", "- Thường trực Huyện ủy;", "- Lưu.")
                .contains("KT. GIÁM ĐỐC Nguyễn Văn Mẫu")
                .doesNotContain("ĐẢNG CỘNG SẢN");
        assertThat(pdf.beyond(30, 15, 19, 5)).isEmpty();
    }

    @Test
    void a_part_of_the_year_stands_beside_the_year_so_far() {
        feeding.enrollment(TestEvents.trainingClass()
                .declared(null, new DeclaredCounts(null, 40, null, null, null, null))
                .event());
        byte[] pdf = as("director")
                .accept(ReportMedia.PDF)
                .get(YEAR + "?period=Q2")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        // All classes of the pilot's year began in March.
        assertThat(new PrintedPdf(pdf).text())
                .contains("Từ ngày 01/04/2017 đến ngày 30/06/2017", "Trong kỳ và lũy kế từ đầu năm")
                .contains("Hệ Đảng 0 20 0 1.434", "Cộng các lớp tính vào chỉ tiêu 0 34 0 3.078");
        byte[] csv = as("director")
                .accept(ReportMedia.CSV)
                .get(YEAR + "?period=Q2")
                .then()
                .extract()
                .asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("thoi-lai,2017,Q2,2017-01-01,2017-06-30,cumulative.towardTarget,")
                .contains("thoi-lai,2017,Q2,2017-04-01,2017-06-30,towardTarget,");
    }

    @Test
    void long_names_stay_within_the_page() throws IOException {
        String name = "Bồi dưỡng lý luận chính trị và nghiệp vụ cho cán bộ, công chức, viên chức ".repeat(6);
        YearReport report = report("SUMMER_TEACHERS", name + "X".repeat(90));
        PrintedPdf pdf = new PrintedPdf(form(ReportMedia.PDF, report, OF_THE_STATE, VIETNAMESE));
        assertThat(pdf.text().replace(" ", "")).contains("X".repeat(20));
        assertThat(pdf.beyond(30, 15, 19, 5)).isEmpty();
    }

    @Test
    void a_page_has_tables_that_can_be_read_aloud() {
        Document page =
                Jsoup.parse(get(ReportMedia.HTML).statusCode(200).extract().asString());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("vi");
        assertThat(page.selectFirst("style").data()).contains("@page", "@media screen");
        List<Element> tables = page.select("table:not([role=presentation])");
        assertThat(tables).hasSizeGreaterThan(6).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .allMatch(head -> head.attr("scope").equals("col"));
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.select("th[scope=row]").size() == 1);
            int columns = table.select("thead th").size();
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.select("th, td").size() == columns);
        });
        assertThat(page.select("svg[role=img]")).hasSize(2).allSatisfy(picture -> {
            for (String id : picture.attr("aria-labelledby").split(" ")) {
                assertThat(picture.getElementById(id).text()).isNotBlank();
            }
        });
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("script, link, [src^=http]")).isEmpty();
    }

    @Test
    void a_page_may_run_nothing_whatever_a_text_says() throws IOException {
        String evil = "<script>alert(1)</script><img src=x onerror=alert(1)>{inject:x}";
        byte[] told = form(ReportMedia.HTML, report("SUMMER_TEACHERS", evil), OfficialTexts.BLANK, VIETNAMESE);
        Document page = Jsoup.parse(new String(told, StandardCharsets.UTF_8));
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("tbody th").eachText()).contains(evil);
        assertThat(get(ReportMedia.HTML).extract().headers().getValues("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'");
    }

    @Test
    void a_year_of_which_nothing_is_known_says_so() {
        String page = as("director")
                .accept(ReportMedia.HTML)
                .get("/reporting/v1/centres/thoi-lai/years/1999")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Chưa có lớp nào được ghi nhận").doesNotContain("<svg");
        byte[] pdf = as("director")
                .accept(ReportMedia.PDF)
                .get("/reporting/v1/centres/thoi-lai/years/1999")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new PrintedPdf(pdf).text()).contains("Chưa có lớp nào được ghi nhận");
    }
}
