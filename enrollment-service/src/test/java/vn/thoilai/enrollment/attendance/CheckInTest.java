package vn.thoilai.enrollment.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class CheckInTest extends AttendanceTest {

    private static final String CHECK_INS = ROOT + "/check-ins";

    private String code(String session) {
        return made(session).extract().path("code");
    }

    private ValidatableResponse made(String session) {
        return asked(lecturer(), session).statusCode(200);
    }

    private ValidatableResponse asked(String token, String session) {
        return ContractApi.given(token)
                .post(path + "/sessions/" + session + "/check-in-codes")
                .then();
    }

    private static ValidatableResponse checkIn(String token, String code) {
        return post(token, CHECK_INS, body("code", code));
    }

    private static void refused(ValidatableResponse answer, String rule) {
        answer.statusCode(422).body("errors.code", contains(rule));
    }

    @Test
    void a_learner_checks_himself_in_and_nobody_else() {
        String session = session();
        String mai = account(enrollments.get(0), "mai");
        checkIn(mai, code(session))
                .statusCode(200)
                .body("session", equalTo(session))
                .body("mark", equalTo("PRESENT"));
        assertThat(roll(session).getList("lines.mark")).containsExactly("PRESENT", "UNMARKED", "UNMARKED");
        assertThat(roll(session).getString("lines[0].markedBy")).isEqualTo("mai");
        assertThat(enrollment(enrollments.get(0)).getString("state")).isEqualTo("ATTENDING");
        get(officer(), path).body("sessionsHeld", equalTo(1));
    }

    @Test
    void checking_in_again_changes_nothing() {
        String session = session();
        String mai = account(enrollments.get(0), "mai");
        String code = code(session);
        String at = checkIn(mai, code).statusCode(200).extract().path("markedAt");
        checkIn(mai, code).statusCode(200).body("markedAt", equalTo(at));
        assertThat(roll(session).getInt("version")).isEqualTo(2);
    }

    @Test
    void who_comes_after_the_grace_is_late_and_who_was_marked_away_has_come_after_all() {
        String begun = session("date", "2017-03-06", "startsAt", "07:30", "endsAt", "11:00");
        String mai = account(enrollments.get(0), "mai");
        send(List.of(at(begun, mark(enrollments.get(0), "UNEXCUSED", Instant.now()))))
                .statusCode(200);
        checkIn(mai, code(begun)).statusCode(200).body("mark", equalTo("LATE"));
        assertThat(enrollment(enrollments.get(0)).getInt("sessionsAttended")).isEqualTo(1);
        String toCome = session("date", "2199-03-06", "startsAt", "07:30", "endsAt", "11:00");
        asked(lecturer(), toCome).statusCode(409).body("code", equalTo("conflict"));
        // A session is put off while its code is still good.
        String code = code(session("date", "2017-03-08"));
        execute("update class_session set date = '2199-03-07' where date = '2017-03-08'");
        refused(checkIn(mai, code), "session-to-come");
    }

    @Test
    void a_code_that_is_not_good_here_and_now_is_refused() throws Exception {
        String session = session();
        String other = session("date", "2017-03-07");
        String mai = account(enrollments.get(0), "mai");
        String code = code(session);
        String[] parts = code.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]));
        String forged = parts[0] + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(payload.replace(session, other).getBytes())
                + "." + parts[2];
        refused(checkIn(mai, forged), "not-genuine");
        refused(checkIn(mai, "nonsense"), "not-genuine");
        refused(checkIn(mai, "e30." + parts[1] + "."), "not-genuine");
        refused(checkIn(mai, parts[0] + "." + parts[1] + "."), "not-genuine");
        String unsigned = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new String(Base64.getUrlDecoder().decode(parts[0]))
                        .replace("HS256", "none")
                        .getBytes());
        refused(checkIn(mai, unsigned + "." + parts[1] + "."), "not-genuine");
        refused(checkIn(mai, TestTokens.token("mai", Roles.LEARNER, List.of("thoi-lai"), List.of())), "not-genuine");
        refused(post(mai, CHECK_INS, body("code", code, "session", other)), "other-session");
        // A code a minute old is one that names a time in the past under the very same key.
        refused(checkIn(mai, expired(session)), "expired");
        execute("update check_in_key set created_at = created_at - interval '3 hours'");
        refused(checkIn(mai, code), "not-genuine");
        assertThat(roll(session).getList("lines.mark")).containsOnly("UNMARKED");
    }

    private static String expired(String session) throws Exception {
        try (var connection = TestDatabase.connection();
                var key = connection.createStatement().executeQuery("select id, secret from check_in_key")) {
            key.next();
            var claims = new JwtClaims();
            claims.setSubject(session);
            claims.setAudience("check-in");
            claims.setExpirationTimeMinutesInTheFuture(-1);
            var signed = new JsonWebSignature();
            signed.setAlgorithmHeaderValue("HS256");
            signed.setKeyIdHeaderValue(key.getString("id"));
            signed.setKey(new HmacKey(key.getBytes("secret")));
            signed.setPayload(claims.toJson());
            return signed.getCompactSerialization();
        }
    }

    @Test
    void only_who_is_on_the_roll_and_signs_in_as_that_learner_is_marked() {
        String session = session();
        String code = code(session);
        refused(checkIn(learnerToken("nobody"), code), "not-on-roll");
        String nominated = account(nominate(classId, learner("HV-900")), "hoa");
        refused(checkIn(nominated, code), "not-on-roll");
        String elsewhere = TestTokens.token("lan", Roles.LEARNER, List.of("co-do"), List.of());
        refused(checkIn(elsewhere, code), "not-genuine");
        checkIn(officer(), code).statusCode(403);
        asked(learnerToken("x"), session).statusCode(403);
        asked(TestTokens.token("other", Roles.LECTURER, List.of("thoi-lai"), List.of()), session)
                .statusCode(404);
        // Who is officer as well sees all of the roster, and still marks nobody else.
        String both = TestTokens.token(
                "boss",
                Set.of(Roles.LEARNER, Roles.TRAINING_OFFICER),
                List.of("thoi-lai"),
                List.of(),
                Duration.ofHours(1));
        refused(checkIn(both, code), "not-on-roll");
        assertThat(roll(session).getList("lines.mark")).containsOnly("UNMARKED");
    }

    @Test
    void the_picture_reads_back_as_the_code() throws Exception {
        ValidatableResponse made = made(session());
        byte[] png = Base64.getDecoder().decode(made.extract().<String>path("qrPng"));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        String read = new QRCodeReader()
                // Drawn, not photographed: looking for corners, as in a photograph, now and then misses by a pixel.
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(new BufferedImageLuminanceSource(image))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
        assertThat(read).isEqualTo(made.extract().path("code"));
        assertThat(made.extract().<String>path("qrSvg")).startsWith("<svg ").endsWith("</svg>");
    }

    @Test
    void a_hundred_who_check_in_at_once_are_all_marked_once() {
        String session = session();
        List<String> tokens = new ArrayList<>();
        IntStream.range(0, 100).forEach(index -> {
            String enrollment = nominate(classId, learner("HV-9%02d".formatted(index)));
            moved(enrollment, 1, "SUMMONED");
            tokens.add(account(enrollment, "learner-" + index));
        });
        String code = code(session);
        List<Integer> answers = InParallel.call(
                100, index -> checkIn(tokens.get(index), code).extract().statusCode());
        // Beyond what the pool of connections serves in time a phone is told to come back; it does.
        IntStream.range(0, 100)
                .filter(index -> answers.get(index) != 200)
                .forEach(index -> checkIn(tokens.get(index), code(session)).statusCode(200));

        assertThat(answers).isSubsetOf(200, 503).contains(200);
        List<String> marks = roll(session).getList("lines.mark");
        assertThat(marks).filteredOn("PRESENT"::equals).hasSize(100);
        get(officer(), path + "/enrollments?limit=500&state=ATTENDING")
                .body("items", hasSize(100))
                .body("items.sessionsAttended.unique()", contains(1));
        List<?> told = events("session");
        assertThat(told).hasSize(101);
        assertThat(((Map<?, ?>) events("session").get(100).get("data")).get("present"))
                .isEqualTo(100);
    }

    @Test
    void nothing_of_a_person_and_no_secret_is_told_by_code_or_feed() {
        String session = session();
        String code = code(session);
        String payload = new String(Base64.getUrlDecoder().decode(code.split("\\.")[1]));
        assertThat(payload).contains(session).doesNotContain("HV-", "Nguyễn");
        checkIn(account(enrollments.get(0), "mai"), code).statusCode(200);
        String feed = get(service(), ROOT + "/feed?limit=5000").extract().asString();
        assertThat(feed).doesNotContain("HV-", "Nguy", "\"mai\"", code);
        get(as(Roles.AUDITOR), ROOT + "/audit?limit=500")
                .statusCode(200)
                .body("items.find { it.resource == 'check_in_key' }", nullValue());
    }
}
