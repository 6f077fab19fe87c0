package vn.thoilai.enrollment.venue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.NewVenue;
import vn.thoilai.contract.enrollment.Venue;
import vn.thoilai.contract.enrollment.VenueUpdate;
import vn.thoilai.enrollment.class_.ClassEntity;

/** One of the places at which a class is held side by side. It is changed with its class locked. */
@Entity(name = "Venue")
@Table(name = "class_venue")
class VenueEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    UUID classId;
    String code;
    String nameVi;
    String address;
    Integer capacity;

    @Version
    int version = 1;

    static VenueEntity add(ClassEntity trainingClass, NewVenue body) {
        VenueEntity venue = new VenueEntity();
        venue.centreId = trainingClass.centreId();
        venue.classId = trainingClass.id();
        venue.code = body.code();
        venue.describe(new VenueUpdate(body.nameVi(), body.address(), body.capacity()));
        return venue;
    }

    void describe(VenueUpdate particulars) {
        nameVi = particulars.nameVi();
        address = particulars.address();
        capacity = particulars.capacity();
    }

    Venue toVenue() {
        return new Venue(id, classId, code, nameVi, address, capacity, version);
    }
}
