package vn.thoilai.reporting.rollup;

import java.util.List;
import java.util.Map;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.reporting.year.Asked;
import vn.thoilai.reporting.year.CentreYear;
import vn.thoilai.reporting.year.SummedYear;

/**
 * Sums over any of the centres whose year was read.
 *
 * @param years by code, of the centres the caller may see
 */
record Sums(Map<String, CentreYear> years, Asked asked, List<SourceStatus> sources) {

    /** Those that can be expected to have reported: one that came later has not failed to. */
    List<Home> counted(List<Home> homes) {
        return homes.stream()
                .filter(home -> home.thereBy(asked.to())
                        || home.visible() && years.get(home.centre()).known())
                .toList();
    }

    /** The sum over these centres, of which those the caller may not see are counted alone. */
    SummedYear of(List<Home> homes) {
        List<CentreYear> visible = homes.stream()
                .filter(Home::visible)
                .map(home -> years.get(home.centre()))
                .toList();
        return SummedYear.of(visible, homes.size(), asked, sources);
    }
}
