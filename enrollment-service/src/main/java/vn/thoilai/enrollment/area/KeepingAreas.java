package vn.thoilai.enrollment.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreaUpdate;
import vn.thoilai.contract.enrollment.NewArea;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.boundary.Period;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.enrollment.store.Turns;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/** Registers areas, names them and ends them: a city does, within its own. */
@ApplicationScoped
class KeepingAreas {

    private static final String KIND = "area";

    @Inject
    Areas areas;

    @Inject
    Changes changes;

    @Inject
    Caller caller;

    @Transactional
    Area register(NewArea body) {
        Period.require(body.validFrom(), body.validTo());
        AreaEntity above = body.parent() == null ? null : areas.require(body.parent(), body.validFrom(), "/parent");
        requireOwn(body);
        AreaEntity area = AreaEntity.register(body);
        area.requireLiesIn(above);
        requireWithin(above, body.validTo());
        Turns.take(areas.getEntityManager(), KIND + area.code);
        areas.persist(area);
        return announced(area);
    }

    @Transactional
    Area change(UUID id, String ifMatch, AreaUpdate body) {
        AreaEntity area = areas.lock(id).orElseThrow(Areas::notFound);
        areas.requireOwn(area.code);
        Preconditions.require(ifMatch, area.version);
        LocalDate end = body.validTo();
        Period.require(area.validFrom, end);
        if (area.parentCode != null) {
            requireWithin(areas.require(area.parentCode, area.validFrom, "/parent"), end);
        }
        if (end != null && !end.equals(area.validTo)) {
            requireNothingAgainst(areas.againstEnd(id, end));
        }
        Turns.take(areas.getEntityManager(), KIND + area.code);
        area.describe(body);
        return announced(area);
    }

    private static void requireWithin(AreaEntity above, LocalDate end) {
        if (above != null) {
            Period.requireEndBy(above.validTo, end);
        }
    }

    private Area announced(AreaEntity area) {
        NaturalKeys.flush(areas.getEntityManager());
        changes.announce(KIND, area.id);
        return area.toArea();
    }

    /** Who could put an area above a centre, or draw one that is known below his own, would come to oversee it. */
    private void requireOwn(NewArea body) {
        List<String> path = new ArrayList<>(body.parent() == null ? List.of() : areas.pathOf(body.parent()));
        path.add(body.code());
        if (Collections.disjoint(path, caller.areas())) {
            throw Areas.foreign();
        }
        if (areas.isKnown(body.code())) {
            areas.requireOwn(body.code());
        }
    }

    private static void requireNothingAgainst(List<String> rules) {
        if (!rules.isEmpty()) {
            List<FieldProblem> errors = rules.stream()
                    .map(rule -> new FieldProblem("/validTo", rule, Texts.of("rule." + rule)))
                    .toList();
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.area-needed"), errors, List.of());
        }
    }
}
