package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;

/** The register has no hole and no double, whoever issues at the same time and whatever is undone. */
@QuarkusTest
class RegisterNumbersTest extends CertificateTest {

    @AfterEach
    void letEverythingBeIssuedAgain() {
        sql("drop trigger if exists undo on certificate");
        sql("drop function if exists undo_certificate()");
    }

    /** Issues what is grounded so, draws its number, and is then undone. */
    private static void undoWhatIsGrounded(String ground) {
        sql("""
                create function undo_certificate() returns trigger language plpgsql as $$
                begin
                    perform pg_sleep(0.02);
                    raise exception 'undone' using errcode = '40001';
                end $$""");
        sql("create trigger undo before insert on certificate for each row when (new.ground = '" + ground
                + "') execute function undo_certificate()");
    }

    @Test
    void many_issues_at_once_some_of_them_undone_leave_neither_hole_nor_double() {
        undoWhatIsGrounded("undone");
        List<String> classes = IntStream.range(0, 8)
                .mapToObj(index -> completedClass("2017-P" + index, 5 + index))
                .toList();
        List<String> learners =
                IntStream.range(0, 24).mapToObj(index -> learner("HV-" + index)).toList();
        // A third issues a class, a third recognises somebody, a third is undone after its number was drawn.
        List<Integer> answers = InParallel.call(24, index -> switch (index % 3) {
            case 0 ->
                issue(classes.get(index / 3), body("issuedOn", "2017-06-01"))
                        .extract()
                        .statusCode();
            case 1 ->
                post(director(), CERTIFICATES, with(recognition(learners.get(index)), "issuedOn", "2017-06-01"))
                        .extract()
                        .statusCode();
            default ->
                post(
                                director(),
                                CERTIFICATES,
                                with(recognition(learners.get(index)), "issuedOn", "2017-06-01", "ground", "undone"))
                        .extract()
                        .statusCode();
        });

        assertThat(answers).filteredOn(status -> status == 200).hasSize(8);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(8);
        assertThat(answers).filteredOn(status -> status == 503).hasSize(8);
        int people = IntStream.range(0, 8).map(index -> 5 + index).sum() + 8;
        List<Integer> numbers =
                get(officer(), CERTIFICATES + "?year=2017&limit=500").extract().path("items.number");
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, people).boxed().toList());
    }

    @Test
    void a_class_issued_by_eight_at_once_is_issued_once() {
        String classId = completedClass("2017-P01", 20);
        List<Integer> issued = InParallel.call(
                8, index -> issue(classId).statusCode(200).extract().path("issued"));
        assertThat(issued).filteredOn(many -> many == 20).hasSize(1);
        assertThat(issued).filteredOn(many -> many == 0).hasSize(7);
        List<Integer> numbers = get(officer(), CERTIFICATES).extract().path("items.number");
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void a_number_stands_in_the_register_once_even_if_the_counter_were_wrong() {
        String certificate = issued("2017-P01");
        sql("update certificate_register set last_number = 0");
        post(director(), CERTIFICATES, with(recognition(learner("HV-1")), "issuedOn", "2017-06-01"))
                .statusCode(409);
        get(officer(), CERTIFICATES + "/" + certificate).statusCode(200);
    }
}
