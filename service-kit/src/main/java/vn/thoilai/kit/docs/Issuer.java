package vn.thoilai.kit.docs;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the issuer says of itself. */
@ApplicationScoped
class Issuer {

    @Inject
    TenantConfigBean tenants;

    /** Where people log in. */
    record Login(String authorization, String token) {}

    /** Where people log in; empty if they cannot, or while the issuer was not reached yet. */
    Optional<Login> login() {
        OidcConfigurationMetadata known = tenants.getDefaultTenant().getOidcMetadata();
        return known == null || known.getAuthorizationUri() == null || known.getTokenUri() == null
                ? Optional.empty()
                : Optional.of(new Login(known.getAuthorizationUri(), known.getTokenUri()));
    }
}
