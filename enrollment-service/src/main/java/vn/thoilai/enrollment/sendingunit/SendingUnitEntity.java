package vn.thoilai.enrollment.sendingunit;

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
import vn.thoilai.contract.enrollment.NewSendingUnit;
import vn.thoilai.contract.enrollment.SendingUnit;
import vn.thoilai.contract.enrollment.SendingUnitKind;

@Entity(name = "SendingUnit")
@Table(name = "sending_unit")
class SendingUnitEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    String code;
    String nameVi;

    @Enumerated(EnumType.STRING)
    SendingUnitKind kind;

    @Version
    int version = 1;

    static SendingUnitEntity register(UUID centre, NewSendingUnit unit) {
        SendingUnitEntity entity = new SendingUnitEntity();
        entity.centreId = centre;
        entity.code = unit.code();
        entity.nameVi = unit.nameVi();
        entity.kind = unit.kind();
        return entity;
    }

    SendingUnit toSendingUnit(String centre, List<Identifier> identifiers) {
        return new SendingUnit(id, centre, code, nameVi, kind, identifiers, version);
    }
}
