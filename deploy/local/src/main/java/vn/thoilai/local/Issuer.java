package vn.thoilai.local;

import java.util.function.UnaryOperator;

/**
 * The OpenID Connect server of a suite, as its services are told of it.
 *
 * @param address address of the issuer
 * @param secretOf secret of a client by its name, for example {@code planning-service}
 */
public record Issuer(String address, UnaryOperator<String> secretOf) {}
