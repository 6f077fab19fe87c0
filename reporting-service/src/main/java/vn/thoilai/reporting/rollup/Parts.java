package vn.thoilai.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.RollUpKind;
import vn.thoilai.contract.reporting.RollUpPart;
import vn.thoilai.reporting.year.SummedYear;

/** What a sum is made of, one level below: areas with the centres in them, and centres that lie in none of these. */
@ApplicationScoped
class Parts {

    private static final Comparator<RollUpPart> ORDER =
            Comparator.comparing(RollUpPart::kind).thenComparing(RollUpPart::code);

    @Inject
    Areas areas;

    /** Those of which the caller may see a centre: areas by code, then centres by code. */
    List<RollUpPart> of(Circle circle, List<Home> counted, Sums sums) {
        Map<UUID, List<Home>> below = new LinkedHashMap<>();
        counted.stream()
                .filter(home -> home.below(circle.area()) != null)
                .forEach(home -> below.computeIfAbsent(home.below(circle.area()), area -> new ArrayList<>())
                        .add(home));
        below.values().removeIf(homes -> homes.stream().noneMatch(Home::visible));
        List<Home> direct = counted.stream()
                .filter(home -> home.visible() && home.below(circle.area()) == null)
                .toList();
        Map<UUID, KnownArea> named = named(direct, below.keySet());
        Stream<RollUpPart> ofAreas = below.entrySet().stream()
                .map(part -> area(named.get(part.getKey()), sums.of(part.getValue()), circle, sums));
        Stream<RollUpPart> ofCentres = direct.stream().map(home -> centre(home, named, sums));
        return Stream.concat(ofAreas, ofCentres).sorted(ORDER).toList();
    }

    /** Centres that have to do with the area and are counted elsewhere. */
    List<RollUpPart> elsewhere(Circle circle, Sums sums) {
        Map<UUID, KnownArea> named = named(circle.elsewhere(), Set.of());
        return circle.elsewhere().stream()
                .map(home -> centre(home, named, sums))
                .toList();
    }

    private Map<UUID, KnownArea> named(List<Home> centres, Set<UUID> further) {
        return areas.named(Stream.concat(
                        further.stream(), centres.stream().map(Home::sharedBy).flatMap(List::stream))
                .collect(Collectors.toSet()));
    }

    private static RollUpPart area(KnownArea area, SummedYear sum, Circle circle, Sums sums) {
        String address =
                "/reporting/v1/areas/" + area.code() + "/years/" + sums.asked().year() + "?boundaries="
                        + circle.boundaries() + sums.asked().parameters();
        return part(new Title(RollUpKind.AREA, area.code(), area.nameVi(), area, List.of(), address), sum);
    }

    private static RollUpPart centre(Home home, Map<UUID, KnownArea> named, Sums sums) {
        List<String> shared = home.sharedBy().stream()
                .map(area -> named.get(area).code())
                .sorted()
                .toList();
        String parameters = sums.asked().parameters();
        String address = "/reporting/v1/centres/" + home.centre() + "/years/"
                + sums.asked().year() + (parameters.isEmpty() ? "" : "?" + parameters.substring(1));
        return part(
                new Title(RollUpKind.CENTRE, home.centre(), home.nameVi(), null, shared, address),
                sums.of(List.of(home)));
    }

    private record Title(
            RollUpKind kind, String code, String nameVi, KnownArea area, List<String> sharedBy, String address) {}

    private static RollUpPart part(Title title, SummedYear sum) {
        ReportLine total = sum.total();
        ReportLine counting = sum.towardTarget();
        return new RollUpPart(
                title.kind(),
                title.code(),
                title.nameVi(),
                title.area() == null ? null : title.area().level(),
                title.sharedBy(),
                sum.coverage(),
                total.classes(),
                total.participations(),
                counting.classes(),
                counting.participations(),
                total.attendanceRatio(),
                counting.passedShare(),
                counting.fairOrBetterShare(),
                URI.create(title.address()));
    }
}
