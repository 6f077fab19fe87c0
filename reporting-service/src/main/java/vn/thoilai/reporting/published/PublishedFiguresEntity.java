package vn.thoilai.reporting.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.UuidGenerator;

/** Figures as somebody published them: what they are found by, and the document as it was given. */
@Entity
@Table(name = "published_figures")
public class PublishedFiguresEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String code;

    String centre;

    int year;

    int version;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    String document;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "stored_by")
    String storedBy;

    String withdrawn;

    /** What it says from now on; what it said before, the database keeps. */
    void say(String itsCentre, int itsYear, String itsDocument) {
        centre = itsCentre;
        year = itsYear;
        document = itsDocument;
        withdrawn = null;
        change();
    }

    void withdraw(String reason) {
        withdrawn = reason;
        change();
    }

    private void change() {
        version++;
        recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
