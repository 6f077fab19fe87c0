package vn.thoilai.contract.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to a row. */
@Schema(description = "What was done to a row.")
public enum AuditChange {
    /** It was made. */
    INSERT,
    /** It was changed. */
    UPDATE,
    /** It was removed. */
    DELETE
}
