package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;

/** How scores become grades and how much attendance an assessment needs. A class is bound to one version when it opens. The defaults are configurable: the text of the regulation was not available. */
@Schema(
        description =
                "How scores become grades and how much attendance an assessment needs. A class is bound to one version when it opens. The defaults are configurable: the text of the regulation was not available.")
public record GradingPolicy(
        @Schema(description = "Name and number of the version", examples = "default@1")
        String code,

        @Schema(
                description = "Code of the centre it is for; null: for every centre",
                nullable = true,
                examples = "thoi-lai")
        String centre,

        @Schema(description = "Grades, best first") List<GradeBand> bands,

        @Schema(description = "Attendance needed to be assessed, percent of the sessions held", examples = "80")
        int attendancePercent,

        @Schema(description = "Which of several attempts at an assessment counts", examples = "LATEST")
        ResitRule resits)
        implements Identified {

    /** How the name of a policy is written. */
    public static final String NAME = "[a-z0-9][a-z0-9-]{0,31}";

    /** How a version of a policy is written. */
    public static final String CODE = NAME + "@[1-9][0-9]{0,8}";

    @Override
    @JsonIgnore
    public String key() {
        return code;
    }
}
