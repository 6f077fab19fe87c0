package vn.thoilai.enrollment.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreaLevel;
import vn.thoilai.contract.enrollment.NewArea;

@Entity(name = "Area")
@Table(name = "area")
class AreaEntity {

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

    Area toArea() {
        return new Area(id, code, nameVi, nameEn, level, parentCode, validFrom, validTo, version);
    }
}
