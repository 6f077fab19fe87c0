package vn.thoilai.planning.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.planning.PlanLine;

/** A line of a version as it is stored. */
@Embeddable
record PlanLineRow(
        @Enumerated(EnumType.STRING) Track track,

        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "classes"))
        @AttributeOverride(name = "qualifier", column = @Column(name = "classes_qualifier"))
        StatedColumns classes,

        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "learners"))
        @AttributeOverride(name = "qualifier", column = @Column(name = "learners_qualifier"))
        StatedColumns learners) {

    static PlanLineRow of(PlanLine line) {
        return new PlanLineRow(line.track(), StatedColumns.of(line.classes()), StatedColumns.of(line.learners()));
    }

    PlanLine line() {
        return new PlanLine(track, StatedColumns.stated(classes), StatedColumns.stated(learners));
    }
}
