package vn.thoilai.planning.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;

/** A stated number as two columns; both are null where nothing is stated at all. */
@Embeddable
record StatedColumns(
        Integer value, @Enumerated(EnumType.STRING) Qualifier qualifier) {

    static StatedColumns of(Stated stated) {
        return stated == null ? null : new StatedColumns(stated.value(), stated.qualifier());
    }

    static Stated stated(StatedColumns columns) {
        return columns == null ? null : new Stated(columns.value(), columns.qualifier());
    }
}
