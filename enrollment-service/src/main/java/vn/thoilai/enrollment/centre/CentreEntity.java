package vn.thoilai.enrollment.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.Centre;
import vn.thoilai.contract.enrollment.NewCentre;

@Entity(name = "Centre")
@Table(name = "centre")
class CentreEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String code;
    String nameVi;
    String nameEn;
    String areaCode;
    String[] areaPath;

    @Version
    int version = 1;

    static CentreEntity register(NewCentre centre, List<String> path) {
        CentreEntity entity = new CentreEntity();
        entity.code = centre.code();
        entity.nameVi = centre.nameVi();
        entity.nameEn = centre.nameEn();
        entity.areaCode = centre.area();
        entity.areaPath = path.toArray(String[]::new);
        return entity;
    }

    Centre toCentre() {
        return new Centre(id, code, nameVi, nameEn, areaCode, List.of(areaPath), version);
    }
}
