package vn.thoilai.enrollment.sendingunit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.SendingUnit;
import vn.thoilai.contract.enrollment.SendingUnitKind;
import vn.thoilai.contract.enrollment.SendingUnitUpdate;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Identifiers;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Units that nominate learners. */
@ApplicationScoped
public class SendingUnits implements PanacheRepositoryBase<SendingUnitEntity, UUID> {

    static final Identifiers IDENTIFIERS = new Identifiers("sending_unit", "centre_id, ");

    private static final String SELECT = "SELECT u.*, c.code AS centre, " + IDENTIFIERS.column("u")
            + " FROM sending_unit u JOIN centre c ON c.id = u.centre_id";

    private static final String LOCK = "SELECT u.* FROM sending_unit u WHERE u.id = :id FOR NO KEY UPDATE";

    Page<SendingUnit> list(String centre, String code, String q, String cursor, int limit) {
        return new Listing<>(SELECT, SendingUnits::toSendingUnit)
                .only("c.code = :centre", "centre", centre)
                .only("u.code = :code", "code", code)
                .only(IDENTIFIERS.named("u"), "q", q)
                .by("c.code", SendingUnit::centre)
                .by("u.code", SendingUnit::code)
                .page(getEntityManager(), cursor, limit);
    }

    Optional<SendingUnit> read(UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(SELECT + " WHERE u.id = :id", Tuple.class)
                        .setParameter("id", id))
                .map(SendingUnits::toSendingUnit);
    }

    /** The unit, locked for a change. */
    Optional<SendingUnitEntity> lock(UUID id) {
        return Rows.first(
                getEntityManager()
                        .createNativeQuery(LOCK, SendingUnitEntity.class)
                        .setParameter("id", id),
                SendingUnitEntity.class);
    }

    /** Changes a unit that is locked; also when nothing but its identifiers is new, for these are part of its version. */
    void change(UUID id, SendingUnitUpdate to) {
        update("nameVi = ?1, kind = ?2, version = version + 1 where id = ?3", to.nameVi(), to.kind(), id);
    }

    /**
     * Id of the unit of a centre that a body names.
     *
     * @param pointer where the body names it
     * @throws ProblemException 422 when the centre has none
     */
    public UUID require(UUID centre, String code, String pointer) {
        return find("centreId = ?1 and code = ?2", centre, code)
                .firstResultOptional()
                .map(unit -> unit.id)
                .orElseThrow(() ->
                        ProblemException.unknownReference(pointer, Texts.of("detail.unknown-sending-unit", code)));
    }

    private static SendingUnit toSendingUnit(Tuple row) {
        return new SendingUnit(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("code", String.class),
                row.get("name_vi", String.class),
                Rows.constant(row, "kind", SendingUnitKind.class),
                Identifiers.of(row),
                row.get("version", Integer.class));
    }
}
