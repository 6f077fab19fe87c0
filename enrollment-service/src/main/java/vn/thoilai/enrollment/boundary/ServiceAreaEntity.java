package vn.thoilai.enrollment.boundary;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity(name = "ServiceArea")
@Table(name = "service_area")
class ServiceAreaEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    UUID areaId;
    LocalDate validFrom;
    LocalDate validTo;

    @Version
    int version = 1;

    static ServiceAreaEntity of(UUID centre, UUID area, LocalDate from, LocalDate to) {
        ServiceAreaEntity entity = new ServiceAreaEntity();
        entity.centreId = centre;
        entity.areaId = area;
        entity.validFrom = from;
        entity.validTo = to;
        return entity;
    }
}
