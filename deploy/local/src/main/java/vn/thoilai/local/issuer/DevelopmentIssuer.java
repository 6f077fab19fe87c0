package vn.thoilai.local.issuer;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An OpenID provider on 127.0.0.1 with discovery, keys and the client-credentials grant (HTTP Basic). For development only:
 * production takes any OpenID provider in its place.
 */
public final class DevelopmentIssuer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    /** Keycloak's, which services ask unless told otherwise. */
    private static final String TOKEN = "/protocol/openid-connect/token";

    private final Tokens tokens;
    private final Clients clients;
    private final String discovery;
    private final String keys;
    private final HttpServer server;

    /** Makes the issuer of the address {@link #address(int)}; {@link #start(int)} opens it. */
    public DevelopmentIssuer(Vertx vertx, int port, RSAKey key, Clients clients) {
        String address = address(port);
        this.tokens = new Tokens(address, key);
        this.clients = clients;
        this.discovery = metadata(address).toJSONObject().toJSONString();
        this.keys = new JWKSet(key).toPublicJWKSet().toString();
        this.server = vertx.createHttpServer().requestHandler(this::handle);
    }

    /** The issuer's address on a port. */
    public static String address(int port) {
        return "http://" + HOST + ":" + port;
    }

    /** Listens; answers when it does. */
    public void start(int port) {
        server.listen(port, HOST).toCompletionStage().toCompletableFuture().join();
    }

    private static OIDCProviderMetadata metadata(String address) {
        OIDCProviderMetadata metadata = new OIDCProviderMetadata(
                new Issuer(address), List.of(SubjectType.PUBLIC), URI.create(address + "/jwks"));
        metadata.setTokenEndpointURI(URI.create(address + TOKEN));
        metadata.setGrantTypes(List.of(GrantType.CLIENT_CREDENTIALS));
        metadata.setTokenEndpointAuthMethods(List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
        return metadata;
    }

    private void handle(HttpServerRequest request) {
        switch (request.path()) {
            case "/.well-known/openid-configuration" -> json(request.response(), 200, discovery);
            case "/jwks" -> json(request.response(), 200, keys);
            case TOKEN -> token(request);
            default -> request.response().setStatusCode(404).end();
        }
    }

    private void token(HttpServerRequest request) {
        if (!HttpMethod.POST.equals(request.method())) {
            request.response().setStatusCode(405).putHeader("Allow", "POST").end();
            return;
        }
        request.setExpectMultipart(true);
        request.end().onSuccess(read -> {
            Optional<String> client = client(request.getHeader("Authorization"));
            if (client.isEmpty()) {
                refuse(request.response(), OAuth2Error.INVALID_CLIENT);
            } else if (!GrantType.CLIENT_CREDENTIALS.getValue().equals(request.getFormAttribute("grant_type"))) {
                refuse(request.response(), OAuth2Error.UNSUPPORTED_GRANT_TYPE);
            } else {
                grant(request.response(), client.get());
            }
        });
    }

    private Optional<String> client(String authorization) {
        try {
            ClientSecretBasic basic = ClientSecretBasic.parse(authorization);
            String client = basic.getClientID().getValue();
            return clients.knows(client, basic.getClientSecret().getValue()) ? Optional.of(client) : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private void grant(HttpServerResponse response, String client) {
        String token = Role.of(client)
                .map(role -> tokens.forRole(role, Tokens.CENTRE))
                .orElseGet(() -> tokens.forService(client));
        BearerAccessToken bearer = new BearerAccessToken(token, Tokens.LIFETIME.toSeconds(), null);
        AccessTokenResponse answer = new AccessTokenResponse(new com.nimbusds.oauth2.sdk.token.Tokens(bearer, null));
        response.putHeader("Cache-Control", "no-store");
        json(response, 200, answer.toJSONObject().toJSONString());
    }

    private static void refuse(HttpServerResponse response, ErrorObject error) {
        if (error.getHTTPStatusCode() == 401) {
            response.putHeader("WWW-Authenticate", "Basic realm=\"development-issuer\"");
        }
        json(
                response,
                error.getHTTPStatusCode(),
                new TokenErrorResponse(error).toJSONObject().toJSONString());
    }

    private static void json(HttpServerResponse response, int status, String body) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body);
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
