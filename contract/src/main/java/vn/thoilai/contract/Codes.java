package vn.thoilai.contract;

/** Readable codes: how they are written. */
public final class Codes {

    /** A letter or digit, then up to 63 letters, digits, dots, hyphens or underscores. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private Codes() {}
}
