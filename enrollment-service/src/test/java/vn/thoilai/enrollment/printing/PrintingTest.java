package vn.thoilai.enrollment.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.document.PdfPrinter;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.SqlCount;
import vn.thoilai.kit.test.TestDatabase;

@QuarkusTest
class PrintingTest extends EnrollmentTest {

    private String classId;

    @BeforeEach
    void openedClass() {
        classId = id(post(officer(), CLASSES, with(newClass("2017-P01"), "endDate", "2017-03-10")));
        open(classId);
        id(post(
                officer(),
                UNITS,
                body("centre", "thoi-lai", "code", "cb", "nameVi", "Chi bộ ấp Thới Hòa", "kind", "PARTY_CELL")));
    }

    /** Puts a learner of that name on the roster, in that state. */
    private String enrolled(String code, String name, String state) {
        String learner = id(post(
                officer(),
                LEARNERS,
                with(newLearner(code), "fullName", name, "birthDate", "1990-05-17", "sendingUnit", "cb")));
        String enrollment = nominate(classId, learner);
        String place = state.equals("REJECTED") || state.equals("WITHDRAWN") ? null : "HELD";
        sql("update enrollment set state = ?, place = ? where id = ?::uuid", state, place, enrollment);
        return enrollment;
    }

    private String letters() {
        return CLASSES + "/" + classId + "/summons-letters";
    }

    private static void sql(String statement, Object... values) {
        try (Connection connection = TestDatabase.connection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A session on the second day, at a venue or none. */
    private String session(String venue) {
        String id = UUID.randomUUID().toString();
        sql("""
                insert into class_session (id, centre_id, class_id, number, date, starts_at, ends_at, topic_vi, venue_id, version)
                select ?::uuid, k.centre_id, k.id, 1, '2017-03-07', '07:30', '11:00', 'Khái quát lịch sử Đảng', ?::uuid, 1
                from training_class k where k.id = ?::uuid""", id, venue, classId);
        return id;
    }

    private String venue() {
        String id = UUID.randomUUID().toString();
        sql("""
                insert into class_venue (id, centre_id, class_id, code, name_vi, address, version)
                select ?::uuid, k.centre_id, k.id, 'a', 'Hội trường A', 'Ấp Thới Thuận, thị trấn Thới Lai', 1
                from training_class k where k.id = ?::uuid""", id, classId);
        return id;
    }

    @Test
    void each_who_is_summoned_gets_a_letter_that_says_when_where_and_by_which_decision() throws Exception {
        get(officer(), letters()).statusCode(409).body("code", equalTo("conflict"));
        enrolled("HV-1", "Nguyễn Thị Ngọc Ánh", "SUMMONED");
        String other = enrolled("HV-2", "Trần Văn Đạt", "SUMMONED");
        String rejected = enrolled("HV-3", "Lê Thị Hồng", "REJECTED");
        session(venue());
        Pdf pdf = Pdf.of(get(officer(), letters())
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("document.pdf")));
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.text(1))
                .contains("Trung tâm thoi-lai", "ĐẢNG CỘNG SẢN VIỆT NAM", "Vùng 927, ngày", "GIẤY TRIỆU TẬP")
                .contains("Kính gửi: Đồng chí Nguyễn Thị Ngọc Ánh", "Đơn vị: Chi bộ ấp Thới Hòa")
                .contains("Quyết định số 12/QĐ-TTBDCT ngày 01 tháng 3 năm 2017")
                .contains("Bồi dưỡng nhận thức về Đảng", "từ 06/03/2017 đến 10/03/2017")
                .contains("Có mặt: 7 giờ 30, ngày 07 tháng 3 năm 2017")
                .contains("Hội trường A, Ấp Thới Thuận, thị trấn Thới Lai", "GIÁM ĐỐC");
        assertThat(pdf.text(2)).contains("Trần Văn Đạt").doesNotContain("Ánh");
        assertThat(pdf.about()).isEqualTo("Giấy triệu tập học viên, vi, true");
        Pdf one = Pdf.of(get(officer(), letters() + "/" + other));
        assertThat(one.pages()).isEqualTo(1);
        assertThat(one.text(1)).contains("Trần Văn Đạt");
        get(officer(), letters() + "/" + rejected).statusCode(409);
    }

    @Test
    void a_name_is_a_name_whatever_it_looks_like() throws Exception {
        String mark = "<img src=\"file:///etc/passwd\"/><style>*{display:none}</style></p><h1>X</h1>&amp;{inject:x}";
        enrolled("HV-1", mark, "SUMMONED");
        enrolled("HV-2", "Bạch \uD83D\uDE00 Tuyết", "SUMMONED");
        enrolled("HV-3", "]]><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>&e;", "SUMMONED");
        Pdf pdf = Pdf.of(get(officer(), letters()));
        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.text(1).replace(" ", "")).contains(mark.replace(" ", "")).contains("GIẤYTRIỆUTẬP");
        assertThat(pdf.text(2)).contains("Bạch", "Tuyết");
        // Whatever is longer than a line is broken where it can be.
        assertThat(pdf.text(3).replace(" ", "")).contains("<!ENTITYeSYSTEM'file:///etc/hostname'>]>&e;");
    }

    @Test
    void a_page_fetches_nothing_from_anywhere() throws Exception {
        // Even a template that asked for it would get nothing.
        try (java.net.ServerSocket server = new java.net.ServerSocket(0)) {
            String address = "http://localhost:" + server.getLocalPort() + "/x";
            String page = """
                    <html lang="vi"><head><title>x</title><meta name="description" content="x" />
                    <link rel="stylesheet" href="%1$s.css" /><style>@import url(%1$s); body { font-family: Serif; background: url(%1$s.png); }</style></head>
                    <body><p>Đây</p><img alt="a" src="%1$s.png" /><img alt="b" src="file:///etc/passwd" /><object data="%1$s.svg" type="image/svg+xml">c</object></body></html>""".formatted(address);
            byte[] pdf = io.quarkus.arc.Arc.container()
                    .select(PdfPrinter.class)
                    .get()
                    .print(page);
            server.setSoTimeout(300);
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
            assertThat(new Pdf(pdf).text(1)).contains("Đây");
        }
    }

    @Test
    void whoever_is_to_come_stands_on_the_sheet_with_a_place_to_sign() throws Exception {
        enrolled("HV-1", "Nguyễn Thị Ngọc Ánh", "ATTENDING");
        enrolled("HV-2", "Trần Văn Đạt", "WITHDRAWN");
        String elsewhere = enrolled("HV-3", "Lê Thị Hồng", "ATTENDING");
        String venue = venue();
        String session = session(venue);
        sql(
                "insert into class_venue select uuidv7(), centre_id, class_id, 'b', 'Hội trường B', null, null, 1 from class_venue");
        sql(
                "update enrollment set venue_id = (select id from class_venue where code = 'b') where id = ?::uuid",
                elsewhere);
        String path = CLASSES + "/" + classId + "/sign-in-sheets/";
        Pdf pdf = Pdf.of(get(as(Roles.LECTURER), path + session));
        assertThat(pdf.text(1))
                .contains("DANH SÁCH KÝ TÊN", "Buổi 1, ngày 07 tháng 3 năm 2017, 07:30 – 11:00")
                .contains("Chuyên đề: Khái quát lịch sử Đảng", "Địa điểm: Hội trường A")
                .contains("1 Nguyễn Thị Ngọc Ánh 1990 Chi bộ ấp Thới Hòa", "Tổng số: 1 học viên")
                .doesNotContain("Trần", "Hồng");
        get(officer(), path + UUID.randomUUID()).statusCode(404);
        get(officerOf("co-do"), path + session).statusCode(404);
        get(as(Roles.SENDING_UNIT), path + session).statusCode(403);
    }

    @Test
    void a_sending_unit_prints_the_letters_of_its_own_people_and_the_trail_tells_whose() throws Exception {
        String known = enrolled("HV-1", "Nguyễn Thị Ngọc Ánh", "SUMMONED");
        String learner = get(officer(), CLASSES + "/" + classId + "/enrollments/" + known)
                .extract()
                .path("learner");
        get(as(Roles.SENDING_UNIT), letters()).statusCode(409);
        id(post(officer(), UNITS, body("centre", "thoi-lai", "code", "b", "nameVi", "Đơn vị", "kind", "OTHER")));
        String stranger =
                nominate(classId, id(post(officer(), LEARNERS, with(newLearner("HV-2"), "sendingUnit", "b"))));
        sql("update enrollment set state = 'SUMMONED' where id = ?::uuid", stranger);
        post(
                officer(),
                ROOT + "/accounts",
                body("centre", "thoi-lai", "subject", Roles.SENDING_UNIT, "sendingUnit", "cb"));
        assertThat(Pdf.of(get(as(Roles.SENDING_UNIT), letters())).pages()).isEqualTo(1);
        get(as(Roles.SENDING_UNIT), letters() + "/" + stranger).statusCode(404);
        get(city(Roles.CITY_OFFICER), letters()).statusCode(403);
        get(officerOf("co-do"), letters()).statusCode(404);
        get(as(Roles.AUDITOR), ROOT + "/audit?operation=printSummonsLetters&outcome=READ")
                .body("items[0].learners", hasItem(learner));
    }

    @Test
    void a_class_of_five_hundred_is_printed_in_one_call_and_one_of_more_than_a_thousand_is_refused() throws Exception {
        many(1, 500);
        List<Pdf> printed = new ArrayList<>();
        assertThat(SqlCount.of(() -> printed.add(Pdf.of(get(officer(), letters())))))
                .isLessThan(5);
        assertThat(printed.get(0).pages()).isEqualTo(500);
        assertThat(printed.get(0).text(500)).contains("Nguyễn Thị Mai 500");
        // The font stands in it once, not once for each page.
        assertThat(printed.get(0).bytes()).hasSizeLessThan(4_000_000);
        many(501, 1001);
        get(officer(), letters()).statusCode(409).body("detail", containsString("1,000"));
    }

    private void many(int from, int to) {
        sql("""
                with people as (
                    insert into learner (id, centre_id, code, full_name, version)
                    select uuidv7(), c.id, 'M-' || lpad(n::text, 4, '0'), 'Nguyễn Thị Mai ' || n, 1
                    from centre c, generate_series(?, ?) n where c.code = 'thoi-lai' returning id, centre_id)
                insert into enrollment (id, centre_id, class_id, learner_id, state, place, version)
                select uuidv7(), centre_id, ?::uuid, id, 'SUMMONED', 'HELD', 1 from people""", from, to, classId);
    }
}
