package vn.thoilai.enrollment.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes by which anybody verifies a certificate: 26 characters of Crockford's base 32. */
final class CertificateCode {

    private static final Pattern WRITTEN = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

    private CertificateCode() {}

    /** The code meant by what somebody typed from paper; empty when it cannot be one. */
    static Optional<String> of(String typed) {
        String code = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return Optional.of(code).filter(WRITTEN.asMatchPredicate());
    }

    /** The code in groups, as people read it. */
    static String inGroups(String code) {
        return code.replaceAll("(.{5})(?=.)", "$1-");
    }
}
