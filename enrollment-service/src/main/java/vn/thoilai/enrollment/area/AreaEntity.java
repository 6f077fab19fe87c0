package vn.thoilai.enrollment.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreaLevel;
import vn.thoilai.contract.enrollment.AreaUpdate;
import vn.thoilai.contract.enrollment.NewArea;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

@Entity(name = "Area")
@Table(name = "area")
class AreaEntity {

    /** The day after the last day of the districts. */
    private static final LocalDate COMMUNES_IN_CITIES = LocalDate.of(2025, 7, 1);

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String code;
    String nameVi;
    String nameEn;

    @Enumerated(EnumType.STRING)
    AreaLevel level;

    String parentCode;
    LocalDate validFrom;
    LocalDate validTo;

    @Version
    int version = 1;

    static AreaEntity register(NewArea area) {
        AreaEntity entity = new AreaEntity();
        entity.code = area.code();
        entity.nameVi = area.nameVi();
        entity.nameEn = area.nameEn();
        entity.level = area.level();
        entity.parentCode = area.parent();
        entity.validFrom = area.validFrom();
        entity.validTo = area.validTo();
        return entity;
    }

    /** Its names, and its last day. */
    void describe(AreaUpdate particulars) {
        nameVi = particulars.nameVi();
        nameEn = particulars.nameEn();
        validTo = particulars.validTo();
    }

    /**
     * Goes on only if this area may lie in the other.
     *
     * @param above null when it lies in none
     */
    void requireLiesIn(AreaEntity above) {
        List<AreaLevel> levels = levelsAbove();
        if (above == null ? !levels.isEmpty() : !levels.contains(above.level)) {
            String rule = levels.isEmpty()
                    ? Texts.of("rule.area-on-top")
                    : Texts.of(
                            "rule.area-level", levels.stream().map(Enum::name).collect(Collectors.joining(", ")));
            throw ProblemException.invalid("/parent", "level", rule);
        }
    }

    private List<AreaLevel> levelsAbove() {
        return switch (level) {
            case CITY -> List.of();
            case DISTRICT -> List.of(AreaLevel.CITY);
            case COMMUNE ->
                validFrom.isBefore(COMMUNES_IN_CITIES)
                        ? List.of(AreaLevel.DISTRICT)
                        : List.of(AreaLevel.CITY, AreaLevel.DISTRICT);
        };
    }

    Area toArea() {
        return new Area(id, code, nameVi, nameEn, level, parentCode, validFrom, validTo, version);
    }
}
