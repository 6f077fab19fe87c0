package vn.thoilai.planning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A centre's plan of a year: what its versions have in common. */
@Entity
@Table(name = "plan")
class PlanEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String centre;
    private int year;
    private int latest;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version = 1;

    protected PlanEntity() {}

    PlanEntity(String centre, int year) {
        this.centre = centre;
        this.year = year;
        latest = 1;
        changedAt = Instant.now();
    }

    /** A version of the plan changed: the plan's own row has to, for its version is what callers compare. */
    void touch() {
        changedAt = Instant.now();
    }

    /** Makes room for one more version and answers its number. */
    int nextVersion() {
        touch();
        return ++latest;
    }

    UUID id() {
        return id;
    }

    String centre() {
        return centre;
    }

    int year() {
        return year;
    }

    int version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanEntity plan && year == plan.year() && Objects.equals(centre, plan.centre());
    }

    @Override
    public int hashCode() {
        return Objects.hash(centre, year);
    }
}
