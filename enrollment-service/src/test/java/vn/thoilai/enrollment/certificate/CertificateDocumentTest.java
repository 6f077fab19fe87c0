package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.printing.Pdf;
import vn.thoilai.kit.identity.Roles;

@QuarkusTest
class CertificateDocumentTest extends CertificateTest {

    @Test
    void the_paper_has_every_diacritic_and_a_qr_code_that_leads_to_its_verification() throws Exception {
        String certificate = issued("2017-P01");
        // Every letter of Vietnamese, and every tone on every vowel.
        String letters = "ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự áàảãạ éèẻẽẹ íìỉĩị óòỏõọ úùủũụ ýỳỷỹỵ ăâđêôơư ĂÂĐÊÔƠƯ";
        sql("update certificate set holder_name = 'Nguyễn Thị Ngọc Ánh', class_name = ?", letters);
        Pdf pdf = Pdf.of(get(director(), CERTIFICATES + "/" + certificate + "/document"));
        String text = pdf.text(1);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text)
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "GIẤY CHỨNG NHẬN", "Nguyễn Thị Ngọc Ánh", "Sinh ngày: 17/05/1990")
                .contains(letters)
                .contains("Xếp loại: Giỏi", "Số vào sổ: 0001/2017/GCN", "ngày 15 tháng 3 năm 2017", "Trần Văn Nam");
        String code = get(officer(), CERTIFICATES + "/" + certificate).extract().path("code");
        assertThat(text).contains(CertificateCode.inGroups(code));
        assertThat(pdf.qr(1)).isEqualTo("http://localhost:8080" + VERIFICATIONS + "/" + code);
        get(null, pdf.qr(1).substring("http://localhost:8080".length())).statusCode(200);
        assertThat(pdf.about()).isEqualTo("Giấy chứng nhận, vi, true");
        assertThat(pdf.pages()).isEqualTo(1);
    }

    @Test
    void a_class_is_printed_in_the_order_of_the_register_and_only_what_is_in_force() throws Exception {
        String classId = completedClass("2017-P01", 4);
        String path = CLASSES + "/" + classId + "/certificates";
        get(officer(), path + "/document").statusCode(409);
        issue(classId, body("issuedOn", "2017-03-15")).statusCode(200);
        List<String> ids = get(officer(), CERTIFICATES).extract().path("items.id");
        transition(director(), ids.get(1), "\"1\"", revocation()).statusCode(200);
        Pdf pdf = Pdf.of(get(officer(), path + "/document"));
        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.text(1)).contains("0001/2017/GCN");
        assertThat(pdf.text(2)).contains("0003/2017/GCN");
        assertThat(pdf.text(3)).contains("0004/2017/GCN");
        get(officer(), CERTIFICATES + "/" + ids.get(1) + "/document").statusCode(409);
    }

    @Test
    void who_printed_whose_stands_in_the_trail() {
        String certificate = issued("2017-P01");
        String learner =
                get(officer(), CERTIFICATES + "/" + certificate).extract().path("learner");
        get(officerOf("co-do"), CERTIFICATES + "/" + certificate + "/document").statusCode(404);
        get(as(Roles.AUDITOR), CERTIFICATES + "/" + certificate + "/document").statusCode(403);
        get(officer(), CERTIFICATES + "/" + certificate + "/document").statusCode(200);
        get(as(Roles.AUDITOR), ROOT + "/audit?operation=printCertificate&outcome=READ")
                .body("items[0].learners", hasItem(learner));
    }
}
