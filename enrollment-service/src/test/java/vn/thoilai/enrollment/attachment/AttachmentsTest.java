package vn.thoilai.enrollment.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestDatabase;

@QuarkusTest
class AttachmentsTest extends EnrollmentTest {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private static final byte[] OF_PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OF_PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] OF_JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
    private static final int MOST = 2 * 1024 * 1024;

    private String attachments;

    @BeforeEach
    void a_class() {
        attachments = CLASSES + "/" + trainingClass("2017-P01") + "/attachments";
    }

    @Test
    void a_scan_is_put_listed_downloaded_and_deleted() throws Exception {
        byte[] scan = file(OF_PDF, 3 * Contents.PIECE + 17);
        put("decision", "Quyết định mở lớp.pdf", PDF, scan, null)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Quyết định mở lớp.pdf"))
                .body("mediaType", equalTo(PDF))
                .body("size", equalTo(scan.length))
                .body("sha256", equalTo(sha256(scan)))
                .body("putBy", equalTo(Roles.TRAINING_OFFICER));
        put("page-2", "2.png", PNG, file(OF_PNG, 900), null).statusCode(200);
        put("page-3", "3.jpg", JPEG, file(OF_JPEG, 900), null).statusCode(200);
        get(as(Roles.LECTURER), attachments).body("items.code", contains("decision", "page-2", "page-3"));

        Response answer = ContractApi.given(as(Roles.DIRECTOR)).get(attachments + "/decision/content");
        answer.then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"))
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20m%E1%BB%9F%20l%E1%BB%9Bp.pdf");
        assertThat(answer.asByteArray()).isEqualTo(scan);

        delete("decision", "\"2\"").statusCode(412);
        delete("decision", "\"1\"").statusCode(204);
        get(officer(), attachments + "/decision").statusCode(404);
        get(officer(), attachments + "/decision/content").statusCode(404);
        assertThat(pieces()).isEqualTo(2);
    }

    @Test
    void one_that_is_there_is_replaced_at_its_present_version_only() {
        put("decision", "a.pdf", PDF, file(OF_PDF, 2 * Contents.PIECE), null).statusCode(200);
        byte[] second = file(OF_PNG, 800);
        put("decision", "b.png", PNG, second, null).statusCode(428);
        put("decision", "b.png", PNG, second, "\"4\"").statusCode(412);
        put("decision", "b.png", PNG, second, "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("mediaType", equalTo(PNG));
        assertThat(ContractApi.given(officer())
                        .get(attachments + "/decision/content")
                        .asByteArray())
                .isEqualTo(second);
        assertThat(pieces()).isEqualTo(1);
    }

    @Test
    void what_it_is_counts_and_not_what_it_is_said_to_be() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] program = file("MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), 500);
        byte[] packed = file(HexFormat.of().parseHex("504b0304140000000800"), 500);
        for (byte[] disguised : List.of(page, program, packed, file(OF_PNG, 300), new byte[] {'x'})) {
            put("decision", "QD.pdf", PDF, disguised, null)
                    .statusCode(415)
                    .body("code", equalTo("unsupported-media-type"));
        }
        put("decision", "QD.pdf", PNG, file(OF_PDF, 300), null).statusCode(415);
        put("decision", "QD.html", "text/html", page, null).statusCode(415);
        put("decision", "QD.pdf", PDF, new byte[0], null).statusCode(415);
        get(officer(), attachments).body("items.size()", equalTo(0));
        assertThat(pieces()).isZero();
    }

    @Test
    void what_is_too_large_or_misnamed_is_refused() {
        put("decision", "QD.pdf", PDF, file(OF_PDF, MOST), null).statusCode(200);
        put("other", "QD.pdf", PDF, file(OF_PDF, MOST + 1), null)
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        for (String name : List.of("", "../QD.pdf", "a\\b.pdf", "a\r\nSet-Cookie: x=1", "x".repeat(201))) {
            put("other", name, PDF, file(OF_PDF, 300), null).statusCode(400);
        }
        get(officer(), attachments).body("items.code", contains("decision"));
    }

    @Test
    void of_several_who_put_the_same_one_at_once_one_creates_it() {
        List<Integer> answers = InParallel.call(
                KeepingAttachments.MOST_AT_ONCE,
                index -> put("decision", "QD.pdf", PDF, file(OF_PDF, 400_000 + index), null)
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(200, 428);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        int size = get(officer(), attachments + "/decision").extract().path("size");
        assertThat(ContractApi.given(officer())
                        .get(attachments + "/decision/content")
                        .asByteArray())
                .hasSize(size);
    }

    @Test
    void nobody_outside_the_centre_sees_one_and_only_an_officer_puts_one() {
        put("decision", "QD.pdf", PDF, file(OF_PDF, 300), null).statusCode(200);
        for (String foreign : List.of(officerOf("co-do"), officerOf("ha-noi"))) {
            get(foreign, attachments).statusCode(404);
            get(foreign, attachments + "/decision").statusCode(404);
            get(foreign, attachments + "/decision/content").statusCode(404);
            sent(foreign, "b", "QD.pdf", PDF, file(OF_PDF, 300), null).statusCode(404);
        }
        for (String token : List.of(city(Roles.CITY_OFFICER), service(), as(Roles.LEARNER), as(Roles.SENDING_UNIT))) {
            get(token, attachments).statusCode(403);
            get(token, attachments + "/decision/content").statusCode(403);
        }
        sent(as(Roles.DIRECTOR), "b", "QD.pdf", PDF, file(OF_PDF, 300), null).statusCode(403);
    }

    private ValidatableResponse put(String code, String name, String type, byte[] file, String etag) {
        return sent(officer(), code, name, type, file, etag);
    }

    private ValidatableResponse sent(String token, String code, String name, String type, byte[] file, String etag) {
        RequestSpecification request =
                ContractApi.givenBad(token).contentType(type).queryParam("name", name);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.body(file).put(attachments + "/" + code).then();
    }

    private ValidatableResponse delete(String code, String etag) {
        return ContractApi.given(officer())
                .header("If-Match", etag)
                .delete(attachments + "/" + code)
                .then();
    }

    /** A file that begins as one of its kind does and goes on with noise. */
    private static byte[] file(byte[] beginning, int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        System.arraycopy(beginning, 0, file, 0, Math.min(beginning.length, size));
        return file;
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static int pieces() {
        try (Connection connection = TestDatabase.connection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT count(*) FROM attachment_piece")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
