package vn.thoilai.reporting.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
}
