package vn.thoilai.kit.test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** REST Assured through the contract's document: what request or answer is not as documented fails the test. */
public final class ContractApi {

    private static final OpenApiValidationFilter BOTH =
            new OpenApiValidationFilter(validator(LevelResolver.create().build()));

    private static final OpenApiValidationFilter ANSWERS = new OpenApiValidationFilter(validator(LevelResolver.create()
            .withLevel("validation.request", ValidationReport.Level.IGNORE)
            .build()));

    private ContractApi() {}

    /** A request whose two sides are held to the contract. */
    public static RequestSpecification given(String token) {
        return request(token).filter(BOTH);
    }

    /** A request that is wrong on purpose: only its answer is held to the contract. */
    public static RequestSpecification givenBad(String token) {
        return request(token).filter(ANSWERS);
    }

    private static RequestSpecification request(String token) {
        // The default would write Vietnamese as ISO-8859-1.
        RequestSpecification request = RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset(StandardCharsets.UTF_8)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
        return token == null ? request : request.auth().oauth2(token);
    }

    private static OpenApiInteractionValidator validator(LevelResolver levels) {
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/contract/openapi.yaml")) {
            return OpenApiInteractionValidator.createForInlineApiSpecification(
                            new String(document.readAllBytes(), StandardCharsets.UTF_8))
                    .withLevelResolver(levels)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
