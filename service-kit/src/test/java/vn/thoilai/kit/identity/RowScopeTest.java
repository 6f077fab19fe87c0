package vn.thoilai.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.kit.testapp.KitTest;

/** Statements that name no centre at all still see only the rows of whom they are sent for. */
@QuarkusTest
class RowScopeTest extends KitTest {

    private static final Actor OFFICER = actor(Roles.TRAINING_OFFICER, Set.of("thoi-lai"), Set.of());
    private static final Actor NEIGHBOUR = actor(Roles.TRAINING_OFFICER, Set.of("co-do"), Set.of());
    private static final Actor CITY = actor(Roles.CITY_OFFICER, Set.of(), Set.of("can-tho"));

    @Inject
    AgroalDataSource database;

    @Inject
    Acting acting;

    private static Actor actor(String role, Set<String> centres, Set<String> areas) {
        return new Actor("somebody", Set.of(role), centres, areas);
    }

    @BeforeEach
    void aNoteInEachCentre() throws SQLException {
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement()) {
            statement.execute("insert into note (id, text, centre, version) values"
                    + " (uuidv7(), 'a', 'thoi-lai', 1), (uuidv7(), 'b', 'co-do', 1)");
        }
    }

    private int count() {
        return run("select count(*) from note");
    }

    private int run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everybody_sees_the_rows_of_his_bounds() {
        assertThat(Acting.as(OFFICER, this::count)).isEqualTo(1);
        assertThat(Acting.as(CITY, this::count)).isEqualTo(2);
        assertThat(Acting.as(actor(Roles.CITY_OFFICER, Set.of(), Set.of("hau-giang")), this::count))
                .isZero();
        assertThat(acting.asService(this::count)).isEqualTo(2);
    }

    @Test
    void who_is_not_named_sees_nothing() {
        assertThat(count()).isZero();
        assertThat(Acting.as(Actor.NOBODY, this::count)).isZero();
    }

    @Test
    void a_foreign_row_cannot_be_changed_removed_or_made() {
        String ofOthers = "with done as (%s returning 1) select count(*) from done";
        assertThat(Acting.as(NEIGHBOUR, () -> run(ofOthers.formatted("update note set text = 'x' where text = 'a'"))))
                .isZero();
        assertThat(Acting.as(NEIGHBOUR, () -> run(ofOthers.formatted("delete from note where text = 'a'"))))
                .isZero();
        String insert = ofOthers.formatted("insert into note values (uuidv7(), 'c', 'thoi-lai', 1)");
        assertThatThrownBy(() -> Acting.as(NEIGHBOUR, () -> run(insert))).hasMessageContaining("row-level security");
        String move = ofOthers.formatted("update note set centre = 'thoi-lai'");
        assertThatThrownBy(() -> Acting.as(NEIGHBOUR, () -> run(move))).hasMessageContaining("row-level security");
    }

    @Test
    void a_connection_that_comes_back_from_a_rolled_back_transaction_serves_only_the_next_one() {
        for (int round = 0; round < 50; round++) {
            Acting.as(OFFICER, () -> {
                QuarkusTransaction.begin();
                assertThat(count()).isEqualTo(1);
                QuarkusTransaction.rollback();
                return null;
            });
            assertThat(count()).isZero();
            assertThat(Acting.as(CITY, this::count)).isEqualTo(2);
            assertThat(Acting.as(
                            Actor.NOBODY,
                            () -> QuarkusTransaction.requiringNew().call(this::count)))
                    .isZero();
        }
    }

    @Test
    void many_callers_at_once_never_see_what_is_anothers() {
        List<List<String>> seen = IntStream.range(0, 200)
                .parallel()
                .mapToObj(round -> round % 2 == 0 ? "thoi-lai" : "co-do")
                .map(centre -> {
                    String token = TestTokens.token(Roles.TRAINING_OFFICER, List.of(centre), List.of());
                    List<String> texts = RestAssured.given()
                            .auth()
                            .oauth2(token)
                            .get(NOTES)
                            .jsonPath()
                            .getList("items.text");
                    return List.of(centre, String.join(",", texts));
                })
                .distinct()
                .toList();
        assertThat(seen).containsExactlyInAnyOrder(List.of("thoi-lai", "a"), List.of("co-do", "b"));
    }
}
