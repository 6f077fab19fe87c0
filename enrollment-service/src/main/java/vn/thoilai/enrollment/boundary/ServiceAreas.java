package vn.thoilai.enrollment.boundary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.ServiceArea;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Which areas the centres serve that the present caller may know of. */
@ApplicationScoped
public class ServiceAreas implements PanacheRepositoryBase<ServiceAreaEntity, UUID> {

    private static final String SELECT = """
            SELECT s.*, c.code AS centre, a.code AS area, a.name_vi AS area_name_vi
            FROM service_area s JOIN centre c ON c.id = s.centre_id JOIN area a ON a.id = s.area_id""";

    private static final String ON = "CAST(:day AS date) BETWEEN s.valid_from AND coalesce(s.valid_to, 'infinity')";

    private static final String LOCK = """
            SELECT s.* FROM service_area s JOIN centre c ON c.id = s.centre_id
            WHERE s.id = :id AND c.code = :centre FOR NO KEY UPDATE OF s""";

    /** Those a centre serves on a day. */
    public Page<ServiceArea> of(String centre, LocalDate day, String cursor, int limit) {
        return new Listing<>(SELECT, ServiceAreas::toServiceArea)
                .only("c.code = :centre", "centre", centre)
                .only(ON, "day", day)
                .by("a.code", ServiceArea::area)
                .by("s.id", UUID::fromString, area -> area.id().toString())
                .page(getEntityManager(), cursor, limit);
    }

    /** Those that are, hold or lie in the area that has the code on a day. */
    public Page<ServiceArea> around(String area, LocalDate day, String cursor, int limit) {
        return new Listing<>(SELECT, ServiceAreas::toServiceArea)
                .only(ON, "day", day)
                .only("a.id IN (SELECT areas_around(:area, CAST(:day AS date)))", "area", area)
                .by("c.code", ServiceArea::centre)
                .by("s.id", UUID::fromString, served -> served.id().toString())
                .page(getEntityManager(), cursor, limit);
    }

    /** That a centre serves an area; 404 when it has none of that id. */
    public ServiceArea read(String centre, UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(SELECT + " WHERE s.id = :id AND c.code = :centre", Tuple.class)
                        .setParameter("id", id)
                        .setParameter("centre", centre))
                .map(ServiceAreas::toServiceArea)
                .orElseThrow(ServiceAreas::notFound);
    }

    /** The service area, locked for a change; 404 when the centre has none of that id. */
    ServiceAreaEntity lock(String centre, UUID id) {
        Optional<ServiceAreaEntity> found = Rows.first(
                getEntityManager()
                        .createNativeQuery(LOCK, ServiceAreaEntity.class)
                        .setParameter("id", id)
                        .setParameter("centre", centre),
                ServiceAreaEntity.class);
        return found.orElseThrow(ServiceAreas::notFound);
    }

    private static ServiceArea toServiceArea(Tuple row) {
        return new ServiceArea(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("area_id", UUID.class),
                row.get("area", String.class),
                row.get("area_name_vi", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("version", Integer.class));
    }

    private static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-service-area"));
    }
}
