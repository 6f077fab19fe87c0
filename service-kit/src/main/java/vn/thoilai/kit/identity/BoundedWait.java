package vn.thoilai.kit.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.enterprise.context.ApplicationScoped;

/** An issuer that takes a question and never answers counts as away: nothing else would end the wait. */
@ApplicationScoped
@Unremovable
public class BoundedWait implements OidcRequestFilter {

    private static final long MILLIS = 5000;

    @Override
    public void filter(OidcRequestContext question) {
        question.request().timeout(MILLIS);
    }
}
