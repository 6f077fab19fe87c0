package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attendance and scores, venues and places. */
@QuarkusTest
class ImportResultsTest extends ImportTest {

    static final String ATTENDANCE = "class,session,learner,mark,marked_at\n";
    static final String SCORES = "class,item,learner,attempt,score\n";

    @BeforeEach
    void a_class_in_session() {
        prepare();
    }

    /** Class L1 with learners HV-1 to HV-3, two sessions that were held and one that is planned, and two items. */
    static void prepare() {
        String id = begin("thoi-lai");
        put(
                id,
                "classes",
                "code,name,programme,start_date,state,opening_decision_number,opening_decision_date\n"
                        + "L1,Lớp,PARTY_AWARENESS,2017-03-06,IN_SESSION,1-QĐ,2017-03-01\n",
                200);
        put(id, "learners", "code,full_name\nHV-1,Mẫu Một\nHV-2,Mẫu Hai\nHV-3,Mẫu Ba\n", 200);
        put(id, "roster", "class,learner,state\nL1,HV-1,ATTENDING\nL1,HV-2,ATTENDING\nL1,HV-3,WITHDRAWN\n", 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        sql("""
                INSERT INTO class_session (id, centre_id, class_id, number, date, state, version)
                SELECT uuidv7(), k.centre_id, k.id, n, date '2017-03-05' + n, CASE WHEN n = 3 THEN 'PLANNED' ELSE 'HELD' END, 1
                FROM training_class k, generate_series(1, 3) n""");
        sql("UPDATE training_class SET sessions_held = 2");
        sql("""
                INSERT INTO assessment_item (id, centre_id, class_id, code, name_vi, kind, weight, version)
                SELECT uuidv7(), k.centre_id, k.id, i.code, i.code, 'TEST', i.weight, 1
                FROM training_class k, (VALUES ('T1', 1), ('T2', 2)) i (code, weight)""");
        sql("""
                INSERT INTO class_venue (id, centre_id, class_id, code, name_vi, version)
                SELECT uuidv7(), centre_id, id, 'hoi-truong-a', 'Hội trường A', 1 FROM training_class""");
    }

    private static JsonPath of(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        return committed(id);
    }

    private static String refused(String file, String csv) {
        JsonPath job = of(file, csv);
        assertThat(job.getString("failure")).isEqualTo("rows-with-problems");
        return job.getString("id");
    }

    @Test
    void marks_come_by_number_or_day_and_sessions_attended_follow() {
        int before = events();
        JsonPath job = of(
                "attendance",
                ATTENDANCE + "L1,1,HV-1,PRESENT,2017-03-06T07:30:00+07:00\n"
                        + "L1,2017-03-07,HV-1,LATE,2017-03-07 07:40\nL1,1,HV-2,UNEXCUSED,\nL1,3,HV-2,UNMARKED,\n");
        assertThat(job.getString("state")).isEqualTo("COMMITTED");
        assertThat(job.getInt("written")).isEqualTo(4);
        assertThat(text("SELECT string_agg(l.code || e.sessions_attended, ' ' ORDER BY l.code) FROM enrollment e"
                        + " JOIN learner l ON l.id = e.learner_id"))
                .isEqualTo("HV-12 HV-20");
        assertThat(
                        number(
                                "SELECT count(*) FROM attendance_mark WHERE marked_at = '2017-03-07T00:40:00Z' AND source = 'IMPORT'"))
                .isEqualTo(1);
        // Two enrollments, and three sessions whose rolls changed.
        assertThat(events()).isEqualTo(before + 5);
        assertThat(number("SELECT min(roll_version) FROM class_session")).isEqualTo(2);

        assertThat(undone(job.getString("id")).getString("state")).isEqualTo("UNDONE");
        assertThat(
                        number(
                                "SELECT (SELECT count(*) FROM attendance_mark) + (SELECT count(sessions_attended) FROM enrollment)"))
                .isZero();
    }

    @Test
    void every_mark_that_breaks_a_rule_is_told() {
        String id = refused(
                "attendance",
                ATTENDANCE + "L9,1,HV-1,PRESENT,\nL1,9,HV-1,PRESENT,\nL1,3,HV-1,PRESENT,\n"
                        + "L1,1,HV-3,PRESENT,\nL1,1,HV-9,PRESENT,\nL1,1,HV-1,HERE,yesterday\nL1,1,HV-2,LATE,\nL1,2017-03-06,HV-2,LATE,\n,,,,\n");
        assertThat(problems(id))
                .containsExactly(
                        "attendance 2 class unknown-reference",
                        "attendance 3 session unknown-reference",
                        "attendance 4 session session-not-held",
                        "attendance 5 learner not-taking-part",
                        "attendance 6 learner unknown-reference",
                        "attendance 7 mark bad-enum",
                        "attendance 7 marked_at bad-instant",
                        "attendance 9 null duplicate-in-file",
                        "attendance 10 class required",
                        "attendance 10 session required",
                        "attendance 10 learner required",
                        "attendance 10 mark required");
    }

    @Test
    void the_score_follows_from_the_last_attempts_at_all_items() {
        JsonPath job = of("scores", SCORES + "L1,T1,HV-1,,4.0\nL1,T1,HV-1,2,8.0\nL1,T2,HV-1,1,9.0\nL1,T1,HV-2,1,10\n");
        assertThat(job.getInt("written")).isEqualTo(4);
        // (8 + 2 * 9) / 3, and nothing for who was not at every item.
        assertThat(text("SELECT string_agg(l.code || ' ' || e.score || ' ' || e.grade, ' ') FROM enrollment e"
                        + " JOIN learner l ON l.id = e.learner_id WHERE e.score IS NOT NULL"))
                .isEqualTo("HV-1 8.7 GOOD");
        // A roster no longer says otherwise.
        String roster = refused("roster", "class,learner,score\nL1,HV-1,5\n");
        assertThat(problems(roster)).containsExactly("roster 2 score kept-by-scores");
        assertThat(undone(job.getString("id")).getString("state")).isEqualTo("UNDONE");
        assertThat(number("SELECT (SELECT count(*) FROM assessment_score) + (SELECT count(score) FROM enrollment)"))
                .isZero();
    }

    @Test
    void every_score_that_breaks_a_rule_is_told() {
        String id = refused(
                "scores",
                SCORES + "L1,T9,HV-1,1,5\nL1,T1,HV-3,1,5\nL1,T1,HV-1,10,5\nL1,T1,HV-2,1,10.5\n"
                        + "L1,T2,HV-2,1,\nL1,T2,HV-1,1,5\nL1,T2,HV-1,,6\n");
        assertThat(problems(id))
                .containsExactly(
                        "scores 2 item unknown-reference",
                        "scores 3 learner not-taking-part",
                        "scores 4 attempt out-of-range",
                        "scores 4 attempt attempt-gap",
                        "scores 5 score out-of-range",
                        "scores 6 score required",
                        "scores 8 null duplicate-in-file");
    }

    @Test
    void a_roster_names_venues_and_never_overbooks() {
        sql("UPDATE training_class SET capacity = 3");
        String id = begin("thoi-lai");
        put(id, "learners", "code,full_name\nHV-4,Bốn\nHV-5,Năm\n", 200);
        put(
                id,
                "roster",
                "class,learner,venue,state\nL1,HV-4,hoi-truong-a,SUMMONED\nL1,HV-5,nowhere,SUMMONED\nL1,HV-1,,ATTENDING\n",
                200);
        committed(id);
        assertThat(problems(id)).containsExactly("roster 3 class capacity-reached", "roster 3 venue unknown-reference");

        put(
                id,
                "roster",
                "class,learner,venue,state\nL1,HV-4,hoi-truong-a,SUMMONED\nL1,HV-5,,SUMMONED\nL1,HV-1,,WITHDRAWN\n",
                200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        assertThat(number("SELECT count(*) FROM enrollment WHERE place = 'HELD'"))
                .isEqualTo(3);
        assertThat(number("SELECT count(*) FROM enrollment WHERE venue_id IS NOT NULL"))
                .isEqualTo(1);
        assertThat(problems(refused("classes", "code,capacity\nL1,2\n")))
                .containsExactly("classes 2 capacity capacity-below-held");
    }
}
