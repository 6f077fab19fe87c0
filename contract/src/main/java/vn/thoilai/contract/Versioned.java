package vn.thoilai.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A single resource whose representation changes only with its strong ETag: its version, unless it says otherwise. */
public interface Versioned {

    /** Grows by one with each change; the ETag of version 3 is {@code "3"}. */
    int version();

    /** Strong ETag with its quotation marks. */
    @JsonIgnore
    default String etag() {
        return "\"" + version() + "\"";
    }
}
