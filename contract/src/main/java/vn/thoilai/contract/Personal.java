package vn.thoilai.contract;

import java.util.Set;
import java.util.UUID;

/** An answer that tells something of persons; who reads it is written into the audit trail. */
public interface Personal {

    /** Ids of the learners it tells of. */
    Set<UUID> persons();

    /** Codes of the centres these belong to. */
    Set<String> centres();
}
