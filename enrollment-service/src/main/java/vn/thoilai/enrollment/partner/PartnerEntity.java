package vn.thoilai.enrollment.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.Identifier;
import vn.thoilai.contract.enrollment.NewPartner;
import vn.thoilai.contract.enrollment.Partner;
import vn.thoilai.contract.enrollment.PartnerKind;

@Entity(name = "Partner")
@Table(name = "partner")
class PartnerEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String code;
    String nameVi;
    String nameEn;

    @Enumerated(EnumType.STRING)
    PartnerKind kind;

    @Version
    int version = 1;

    static PartnerEntity register(NewPartner partner) {
        PartnerEntity entity = new PartnerEntity();
        entity.code = partner.code();
        entity.nameVi = partner.nameVi();
        entity.nameEn = partner.nameEn();
        entity.kind = partner.kind();
        return entity;
    }

    Partner toPartner(List<Identifier> identifiers) {
        return new Partner(id, code, nameVi, nameEn, kind, identifiers, version);
    }
}
