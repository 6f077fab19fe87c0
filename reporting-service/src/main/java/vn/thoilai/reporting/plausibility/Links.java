package vn.thoilai.reporting.plausibility;

import java.util.List;
import vn.thoilai.reporting.rules.Found;
import vn.thoilai.reporting.year.Asked;

/** Where to look at what a finding is about: in the report of a centre's year, and for classes in enrollment. */
record Links(String centre, Asked asked) {

    Found of(ClassSeen seen, String indicator) {
        return new Found(
                null,
                seen.id(),
                seen.code(),
                List.of("/enrollment/v1/classes/" + seen.id(), rows("/" + seen.id(), indicator)));
    }

    Found of(String line, String indicator) {
        return new Found(line, null, null, List.of(rows("", indicator + "&line=" + line)));
    }

    private String rows(String of, String indicator) {
        return "/reporting/v1/centres/" + centre + "/years/" + asked.year() + "/rows" + of + "?indicator=" + indicator
                + asked.parameters();
    }
}
