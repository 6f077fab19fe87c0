/** The contract of the suite: annotated interfaces and records from which the OpenAPI document is generated. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Training centre suite",
                        version = "1.0.0",
                        description = """
                                One contract for the three services of a political training centre in Vietnam.

                                **Who calls.** Send `Authorization: Bearer …` with every request but `verifyCertificate`, which anybody may send. The token's `groups` are the roles, `centre` \
                                bounds the centres of a centre's people and `area` those of a city's. A foreign centre's resource is 404, \
                                the wrong role 403.

                                **Errors** are problem documents (RFC 9457) with a stable `code`, in Vietnamese or English by `Accept-Language`.

                                **Changes.** Single resources carry a strong `ETag`; send it as `If-Match` to change them (428 without, 412 when \
                                stale) or as `If-None-Match` to read only what changed. A POST that creates honours `Idempotency-Key`: the same \
                                key and body answers what was answered before, another body 422, one still running 409.

                                **What may I do?** Single resources with a life cycle carry `allowedActions`: the ids of the operations that \
                                their present state and your roles allow, `updateClass`, and for a transition with the state it leads to, \
                                `moveClass:OPENED`. Lists leave it null. What a request then says is still checked.

                                **Lists** are pages: pass `next` as `cursor`; `limit` is 1 to 500. Unknown parameters and fields are refused.

                                **Following changes.** The feeds of enrollment and planning are ordered CloudEvents; poll with `lastEventId` and `timeout`.

                                Days are plain dates, instants RFC 3339; \"today\" is Asia/Ho_Chi_Minh. Ids are UUIDv7. Fields may be added within v1, so ignore \
                                what you do not know. Unknown counts are null, never 0.""",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0"),
                        contact = @Contact(name = "Maintainers of the training centre suite")),
        servers = @Server(url = "/", description = "The gateway in front of the three services"),
        tags = {
            @Tag(
                    name = "enrollment",
                    description = "System of record: centres, programmes, classes, learners, rosters, imports"),
            @Tag(
                    name = "reporting",
                    description = "Figures of a year, the rules they are counted by, and what was published"),
            @Tag(name = "planning", description = "Plans, their versions and targets")
        },
        security = {@SecurityRequirement(name = "bearer"), @SecurityRequirement(name = "login")},
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "bearer",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description =
                                            "Access token of the OpenID Connect server. Locally: `deploy/local/token training-officer`."),
                            @SecurityScheme(
                                    securitySchemeName = "login",
                                    type = SecuritySchemeType.OAUTH2,
                                    description =
                                            "Login at the OpenID Connect server (authorization code with PKCE). A running suite's document names its addresses.",
                                    flows =
                                            @OAuthFlows(
                                                    authorizationCode =
                                                            @OAuthFlow(
                                                                    authorizationUrl = "https://issuer.example/auth",
                                                                    tokenUrl = "https://issuer.example/token",
                                                                    scopes =
                                                                            @OAuthScope(
                                                                                    name = "openid",
                                                                                    description = "Who you are"))))
                        }))
package vn.thoilai.contract;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.OAuthScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
