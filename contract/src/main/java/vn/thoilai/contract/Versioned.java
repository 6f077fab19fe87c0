package vn.thoilai.contract;

/** A single resource whose representation changes only with its version; the version is its strong ETag. */
public interface Versioned {

    /** Grows by one with each change; the ETag of version 3 is {@code "3"}. */
    int version();
}
