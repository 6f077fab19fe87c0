package vn.thoilai.contract.reporting;

import vn.thoilai.contract.Versioned;

/**
 * A report's document, byte for byte.
 *
 * @param content canonical JSON in UTF-8 of a {@link FrozenReport}
 * @param sha256 its SHA-256 in hexadecimal, also its ETag
 */
public record ReportDocument(byte[] content, String sha256) implements Versioned {

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String etag() {
        return '"' + sha256 + '"';
    }
}
