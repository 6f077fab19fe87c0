package vn.thoilai.reporting.plausibility;

import java.util.List;
import vn.thoilai.reporting.rules.Found;

/** Where to look at what a finding is about: in the report of a centre's year, and for classes in enrollment. */
record Links(String centre, int year) {

    Found of(ClassSeen seen, String indicator) {
        return new Found(
                null,
                seen.id(),
                seen.code(),
                List.of("/enrollment/v1/classes/" + seen.id(), rows() + "/" + seen.id() + "?indicator=" + indicator));
    }

    Found of(String line, String indicator) {
        return new Found(line, null, null, List.of(rows() + "?indicator=" + indicator + "&line=" + line));
    }

    private String rows() {
        return "/reporting/v1/centres/" + centre + "/years/" + year + "/rows";
    }
}
