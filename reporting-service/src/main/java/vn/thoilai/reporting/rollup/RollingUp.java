package vn.thoilai.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.Boundaries;
import vn.thoilai.contract.reporting.RollUpReport;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.reporting.year.Asked;
import vn.thoilai.reporting.year.CentreYear;
import vn.thoilai.reporting.year.CentresYears;
import vn.thoilai.reporting.year.SummedYear;

/** Sums up the year of the centres that belong together, and of the parts they fall into. */
@ApplicationScoped
class RollingUp {

    @Inject
    Circles circles;

    @Inject
    CentreGroups groups;

    @Inject
    CentresYears years;

    @Inject
    Parts parts;

    @Transactional
    RollUpReport area(String code, Asked asked, Boundaries boundaries) {
        years.freezeView();
        return report(circles.of(code, asked, boundaries), asked);
    }

    @Transactional
    RollUpReport group(String code, Asked asked) {
        years.freezeView();
        return report(circles.of(groups.require(code), asked), asked);
    }

    private RollUpReport report(Circle circle, Asked asked) {
        List<SourceStatus> sources = years.sources();
        List<String> codes = Stream.concat(circle.visible().stream(), circle.elsewhere().stream())
                .map(Home::centre)
                .toList();
        Map<String, CentreYear> ofCentres = years.read(codes, asked);
        Sums sums = new Sums(ofCentres, asked, sources);
        List<Home> counted = sums.counted(circle.homes());
        SummedYear sum = sums.of(counted);
        return new RollUpReport(
                circle.scope(),
                circle.boundaries(),
                circle.on(),
                asked.year(),
                asked.period(),
                asked.countedTo(),
                Instant.now(),
                sum.coverage(),
                sum.lines(),
                sum.towardTarget(),
                sum.total(),
                sum.cumulative().orElse(null),
                sum.certificatesWithoutClass(),
                sum.commendedWithoutClass(),
                sum.targets(),
                parts.of(circle, counted, sums),
                parts.elsewhere(circle, sums),
                sources);
    }
}
