package vn.thoilai.contract.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an access. */
@Schema(
        description =
                "What came of an access: something was `CHANGED`, a person's record was `READ` by somebody else, or it was `DENIED`.")
public enum AuditOutcome {
    /** A row was made, changed or removed. */
    CHANGED,
    /** A person's record was read, by somebody else than that person. */
    READ,
    /** Refused: no valid token, not the role, or not to be found within the caller's bounds. */
    DENIED
}
