package vn.thoilai.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.Boundaries;
import vn.thoilai.contract.reporting.CentreGroup;
import vn.thoilai.contract.reporting.RollUpKind;
import vn.thoilai.contract.reporting.RollUpScope;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.year.Asked;

/** Which centres belong together. */
@ApplicationScoped
class Circles {

    /** In the place of an area's code: every centre. No official code has letters. */
    static final String COUNTRY = "country";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    Areas areas;

    @Inject
    Homes homes;

    /**
     * The centres of an area, or of the country.
     *
     * @param asBounded null for the boundaries of then
     * @throws ProblemException 404 when no area has the code on the day, or the caller may see none of its centres
     */
    Circle of(String code, Asked asked, Boundaries asBounded) {
        Boundaries boundaries = Objects.requireNonNullElse(asBounded, Boundaries.THEN);
        LocalDate day = boundaries == Boundaries.NOW ? LocalDate.now(VIETNAM) : asked.to();
        Circle circle = COUNTRY.equals(code) ? country(boundaries, day) : area(code, boundaries, day);
        if (circle.visible().isEmpty()
                && circle.elsewhere().isEmpty()
                && !circle.homes().isEmpty()) {
            throw ProblemException.notFound(
                    Texts.of("rollup.nothing-to-see", circle.homes().size()));
        }
        return circle;
    }

    private Circle country(Boundaries boundaries, LocalDate day) {
        RollUpScope scope = new RollUpScope(RollUpKind.COUNTRY, COUNTRY, Texts.of("rollup.country"), null, null, null);
        return new Circle(scope, null, boundaries, day, homes.on(day), List.of());
    }

    private Circle area(String code, Boundaries boundaries, LocalDate day) {
        KnownArea area = areas.require(code, day);
        Set<UUID> around = areas.around(area.id(), day);
        Set<String> serving = homes.serving(around, day);
        Map<Boolean, List<Home>> lying = homes.on(day).stream()
                .collect(Collectors.partitioningBy(home -> home.path().contains(area.id())));
        List<Home> elsewhere = lying.get(false).stream()
                .filter(Home::visible)
                .filter(home -> serving.contains(home.centre()) || !Collections.disjoint(around, home.carried()))
                .toList();
        RollUpScope scope = new RollUpScope(
                RollUpKind.AREA, area.code(), area.nameVi(), area.level(), area.validFrom(), area.validTo());
        return new Circle(scope, area.id(), boundaries, day, lying.get(true), elsewhere);
    }

    /** The centres that are members of the group in the year. */
    Circle of(CentreGroup group, Asked asked) {
        Map<String, Home> byCode =
                homes.on(asked.to()).stream().collect(Collectors.toMap(Home::centre, Function.identity()));
        List<Home> members = group.members().stream()
                .filter(member -> member.fromYear() <= asked.year()
                        && (member.toYear() == null || asked.year() <= member.toYear()))
                .map(member -> byCode.getOrDefault(
                        member.centre(), new Home(member.centre(), null, null, List.of(), List.of())))
                .map(Home::alone)
                .toList();
        RollUpScope scope = new RollUpScope(RollUpKind.GROUP, group.code(), group.nameVi(), null, null, null);
        return new Circle(scope, null, null, null, members, List.of());
    }
}
