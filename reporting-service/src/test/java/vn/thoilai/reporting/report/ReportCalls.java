package vn.thoilai.reporting.report;

import static vn.thoilai.reporting.TestEvents.enrollment;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;

/** Requests about reports of Thới Lai, by those who make them. */
public final class ReportCalls {

    static final String PATH = "/reporting/v1/reports";
    static final String OFFICER = TestTokens.token("training-officer", List.of("thoi-lai"), List.of());
    static final String DIRECTOR = TestTokens.token("director", List.of("thoi-lai"), List.of());
    static final String CITY = TestTokens.token("city-officer", List.of(), List.of("92"));
    static final String LECTURER = TestTokens.token("lecturer", List.of("thoi-lai"), List.of());

    private ReportCalls() {}

    /** Two centres of one city, and a class of two learners at the first. */
    static List<FeedEvent> register(ClassBuilder class_, UUID enrollment) {
        List<FeedEvent> events = new ArrayList<>();
        events.add(TestEvents.centre("thoi-lai", "927", "92"));
        events.add(TestEvents.centre("o-mon", "916", "92"));
        events.add(class_.event());
        events.add(learner(enrollment, 1, class_.id, EnrollmentState.COMPLETED, 10, Grade.GOOD));
        events.add(enrollment(class_.id, "p2", EnrollmentState.NOT_COMPLETED, 3, null));
        return events;
    }

    /** The first learner's enrollment, in that version. */
    static FeedEvent learner(UUID id, int version, UUID classId, EnrollmentState state, Integer sessions, Grade grade) {
        return TestEvents.put(
                TestEvents.ENROLLMENT,
                id,
                new vn.thoilai.contract.enrollment.EnrollmentEvent(
                        id,
                        version,
                        "thoi-lai",
                        classId,
                        "p1",
                        state,
                        vn.thoilai.contract.enrollment.Place.HELD,
                        true,
                        sessions,
                        grade));
    }

    static Map<String, Object> texts() {
        Map<String, Object> texts = new HashMap<>();
        texts.put("heading", "PARTY");
        texts.put("title", "Báo cáo kết quả công tác đào tạo, bồi dưỡng năm 2017");
        texts.put("number", "45-BC/TTBDCT");
        texts.put("place", "Thới Lai");
        texts.put("issuedOn", "2017-11-16");
        texts.put("signerName", "Trần Văn Nam");
        texts.put("signerTitle", "Giám đốc");
        texts.put("recipients", List.of("Ban Tuyên giáo Thành ủy", "Lưu: VT"));
        texts.put("remarks", "Số liệu chốt trước khi kết thúc năm.\nCòn hai lớp.");
        return texts;
    }

    static Map<String, Object> draft() {
        Map<String, Object> body = new HashMap<>();
        body.put("centre", "thoi-lai");
        body.put("year", 2017);
        body.put("period", "YEAR");
        body.put("texts", texts());
        return body;
    }

    static Response create(String token, Map<String, Object> body) {
        return ContractApi.given(token).contentType(ContentType.JSON).body(body).post(PATH);
    }

    /** Id of a new draft. */
    public static String drafted() {
        return create(OFFICER, draft()).then().statusCode(201).extract().path("id");
    }

    static Response read(String token, String report, String part) {
        return ContractApi.given(token).get(PATH + "/" + report + part);
    }

    static String etag(String token, String report) {
        return read(token, report, "").then().statusCode(200).extract().header("ETag");
    }

    static Response move(String token, String report, String etag, String to) {
        Map<String, Object> body = new HashMap<>();
        body.put("to", to);
        if (to.equals("RETURNED")) {
            body.put("reason", "Thiếu lớp hè");
        }
        return ContractApi.given(token)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .post(PATH + "/" + report + "/transitions");
    }

    /** Moves a report through these states, each by whom it takes. */
    public static String moved(String report, String... states) {
        for (String to : states) {
            String token = to.equals("APPROVED") || to.equals("RETURNED") ? CITY : DIRECTOR;
            move(token, report, etag(DIRECTOR, report), to).then().statusCode(200);
        }
        return report;
    }

    /** Id of a report that was published. */
    public static String published() {
        return moved(drafted(), "SUBMITTED", "APPROVED", "PUBLISHED");
    }
}
