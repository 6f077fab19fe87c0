/** The contract of the suite: annotated interfaces and records from which the OpenAPI document is generated. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Training centre suite",
                        version = "1.0.0",
                        description = """
                                One contract for the three services of a political training centre in Vietnam.

                                **Who calls.** Send `Authorization: Bearer …` with every request but `verifyCertificate` and `readSigningKeys`, which anybody may send. The token's `groups` are the roles, `centre` \
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

                                **Words** such as *participation*, *track*, *carried over* or *snapshot* are explained in `docs/glossary.md`; the values of \
                                enumerations where they are defined.

                                Days are plain dates, instants RFC 3339; \"today\" is Asia/Ho_Chi_Minh. Ids are UUIDv7. Fields may be added within v1, so ignore \
                                what you do not know. Unknown counts are null, never 0.""",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0"),
                        contact = @Contact(name = "Maintainers of the training centre suite")),
        servers = @Server(url = "/", description = "The gateway in front of the three services"),
        tags = {
            @Tag(
                    name = "areas and centres",
                    description = "Areas by date and what followed what, centres and whom they serve"),
            @Tag(
                    name = "units and partners",
                    description = "Who nominates, who teaches along, and who signs in as whom"),
            @Tag(name = "programmes", description = "What is taught, and the grading policies classes are bound to"),
            @Tag(
                    name = "learners",
                    description =
                            "Persons: their records, duplicates and merges, commendations, and what they see of their own"),
            @Tag(name = "classes", description = "Classes and their life cycle, venues, sessions, attached files"),
            @Tag(name = "rosters", description = "From nomination to roster: lists, decisions, waiting, summons"),
            @Tag(
                    name = "attendance",
                    description = "Rolls of sessions, marks sent late, check-in by code, sign-in sheets"),
            @Tag(name = "assessment", description = "Items and scores, results and their approval, corrections"),
            @Tag(name = "certificates", description = "Issue, register, revoke, print, and verify without a login"),
            @Tag(
                    name = "imports and exports",
                    description = "A year's register as files: preview, commit, undo; the same shapes out again"),
            @Tag(name = "data requests", description = "What persons ask about their data, and by when it is answered"),
            @Tag(
                    name = "reports",
                    description =
                            "Reports from draft to publication: frozen, signed, verified, held against each other"),
            @Tag(
                    name = "reporting",
                    description = "Figures of a year, the rules they are counted by, and what was published"),
            @Tag(
                    name = "roll-up",
                    description = "The year of an area, the country or a group of centres, and who has reported"),
            @Tag(name = "planning", description = "Plans, their versions and targets"),
            @Tag(name = "feeds", description = "Every change in order, for systems that follow"),
            @Tag(name = "audit", description = "Who changed what, and who read of whom")
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
                                    description = """
                                            Access token of the OpenID Connect server; its `groups` are the roles: `training-officer`, `lecturer`, `director`, `learner`, \
                                            `sending-unit`, `city-officer`, `city-system`, `auditor`, and `service` for the suite's own services. Every operation says \
                                            which of them may call it. Locally, `deploy/local/token ROLE` prints a token of each but `service`, and so does \
                                            `GET /dev/tokens/ROLE` of the gateway; paste it here to try an operation as that role."""),
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
