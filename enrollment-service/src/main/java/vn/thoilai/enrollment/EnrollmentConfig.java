package vn.thoilai.enrollment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of the enrollment service. */
@ConfigMapping(prefix = "thoilai.enrollment")
public interface EnrollmentConfig {

    /** How often to look for imports that wait though nobody woke the worker, such as those of a killed replica. */
    @WithDefault("15s")
    Duration importsLookAgain();

    /** How often centres are brought into the areas they lie in by today's boundaries. */
    @WithDefault("1m")
    String boundariesEvery();

    /** Largest file of an import; further ones are answered 413. Smaller than any body the server lets in. */
    @WithDefault("512M")
    MemorySize importFileMax();

    /** How long a check-in code is good; half an hour at most. Long enough to scan it, too short to send it to a friend. */
    @WithDefault("60s")
    Duration checkInCodeLife();

    /** How long after a session's begin who checks in is not late yet. */
    @WithDefault("15m")
    Duration checkInGrace();

    /** Largest attachment of a class; larger ones are answered 413. Smaller than any body the server lets in. */
    @WithDefault("20M")
    MemorySize attachmentMax();

    /** Certificates. */
    Certificates certificates();

    /** What is printed. */
    Printing printing();

    /** Certificates. */
    interface Certificates {

        /** Address under which anybody reaches this suite, printed as a QR code; {@code thoilai.public-url} unless told. */
        Optional<URI> address();

        /** How register numbers are written: {@code {number}} with at least four digits, {@code {year}}, and whatever else. */
        @WithDefault("{number}/{year}/GCN")
        String numberFormat();

        /**
         * How they are written instead by a centre, under its code, or by a centre for a programme, under both codes with a
         * slash between them.
         */
        Map<String, String> numberFormats();

        /** What anybody who holds a code is told besides whether the certificate is in force. */
        @WithDefault("PROGRAMME,CLASS,ISSUER,REGISTER_NUMBER,ISSUED_ON,VALID_UNTIL,HOLDER")
        Set<ShownField> shown();

        /** Whether the holder is shown by the full name; by initials otherwise. */
        @WithDefault("false")
        boolean holderInFull();
    }

    /** What a verification may show. */
    enum ShownField {
        /** Name of the programme. */
        PROGRAMME,
        /** Name of the class. */
        CLASS,
        /** Name of the issuer. */
        ISSUER,
        /** Number in the register of the issuer. */
        REGISTER_NUMBER,
        /** Day of issue. */
        ISSUED_ON,
        /** Last day it is valid. */
        VALID_UNTIL,
        /** The holder, by initials or name. */
        HOLDER
    }

    /** What is printed. */
    interface Printing {

        /** Head of a letter, opposite to the centre's name. */
        @WithDefault("ĐẢNG CỘNG SẢN VIỆT NAM")
        String heading();

        /** Most persons one document is printed for; a class of more is answered 409. */
        @WithDefault("1000")
        int persons();
    }

    /** Most data rows of a file of an import; more are answered 413. */
    @WithDefault("1100000")
    int importRowsMax();

    /**
     * How long a committed import can be undone. Until then what it replaced is kept, which is personal data; then it is
     * forgotten.
     */
    @WithDefault("30d")
    Duration importUndoable();

    /**
     * Days within which what a person asks about his data is to be done, counted from the day it came in. The law
     * (91/2025/QH15) and its decree (356/2025/NĐ-CP) were not available in their own text: the defaults follow what was
     * published about them, and are to be checked by whoever answers for the centre's data.
     */
    DataRequestDays dataRequestDays();

    /** Days by kind of request. */
    interface DataRequestDays {

        /** To be told what is kept. */
        @WithDefault("10")
        int access();

        /** To have it set right. */
        @WithDefault("10")
        int rectify();

        /** To have it erased. */
        @WithDefault("20")
        int erase();

        /** To have it kept but not used. */
        @WithDefault("15")
        int restrict();

        /** To object to its use. */
        @WithDefault("15")
        int object();

        /** To withdraw the consent to its use. */
        @WithDefault("15")
        int withdrawConsent();
    }
}
