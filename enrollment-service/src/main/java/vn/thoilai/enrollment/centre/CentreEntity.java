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
import vn.thoilai.contract.enrollment.CentreUpdate;

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

    static CentreEntity register(String code) {
        CentreEntity entity = new CentreEntity();
        entity.code = code;
        return entity;
    }

    void describe(CentreUpdate particulars, List<String> path) {
        nameVi = particulars.nameVi();
        nameEn = particulars.nameEn();
        areaCode = particulars.area();
        areaPath = path.toArray(String[]::new);
    }

    Centre toCentre() {
        return new Centre(id, code, nameVi, nameEn, areaCode, List.of(areaPath), version);
    }
}
