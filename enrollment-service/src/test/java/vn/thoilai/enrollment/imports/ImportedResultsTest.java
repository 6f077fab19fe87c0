package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

/** Results that come with an import count once it says that their class has been assessed. */
@QuarkusTest
class ImportedResultsTest extends ImportTest {

    @Test
    void grades_are_public_with_a_class_that_comes_as_assessed_and_hidden_before() {
        assertThat(imported("thoi-lai", Register.of(1, 2).inSession()).getString("state"))
                .isEqualTo("COMMITTED");
        assertThat(grades()).hasSize(2).containsOnlyNulls();

        assertThat(imported("co-do", Register.of(1, 2)).getString("state")).isEqualTo("COMMITTED");
        assertThat(grades().subList(2, grades().size())).hasSize(2).doesNotContainNull();
        assertThat(number("SELECT count(*) FROM training_class WHERE results_approved_at IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void what_was_approved_is_not_changed_by_a_roster() {
        Register register = Register.of(1, 2);
        imported("thoi-lai", register);
        assertThat(imported("thoi-lai", register).getInt("written")).isZero();
        String id = begin("thoi-lai");
        put(
                id,
                "roster",
                register.roster()
                        .replace("HV-1,COMPLETED,9,6.0", "HV-1,NOT_COMPLETED,9,6.0")
                        .replace(",7.0", ",7.1"),
                200);
        assertThat(committed(id).getString("failure")).isEqualTo("rows-with-problems");
        assertThat(problems(id))
                .containsExactly(
                        "roster 2 state illegal-transition",
                        "roster 2 state results-approved",
                        "roster 3 score results-approved");
    }

    private static List<String> grades() {
        return ContractApi.given(TestTokens.token(Roles.SERVICE))
                .get("/enrollment/v1/feed?limit=500")
                .jsonPath()
                .getList("findAll { it.type.contains('enrollment.enrollment') }.data.grade");
    }
}
