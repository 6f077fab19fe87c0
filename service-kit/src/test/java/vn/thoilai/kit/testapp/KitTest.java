package vn.thoilai.kit.testapp;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;

/** A test over HTTP against the notes application. */
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
public abstract class KitTest {

    protected static final String NOTES = "/test/v1/notes";

    @BeforeEach
    void cleanDatabase() {
        TestDatabase.clean("centre");
    }

    protected static RequestSpecification given() {
        return RestAssured.given().auth().oauth2(officer()).contentType("application/json");
    }

    protected static String officer() {
        return TestTokens.token(Roles.TRAINING_OFFICER, List.of("thoi-lai"), List.of());
    }
}
