package vn.thoilai.contract.reporting;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The annual report of a centre, as far as it has come. A draft is the centre's own affair and not told of. */
@Schema(
        description =
                "The annual report of a centre, as far as it has come. A draft is the centre's own affair and not told of.")
public record SubmittedReport(
        @Schema(description = "Id", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Where it stands", examples = "APPROVED")
        ReportState state,

        @Schema(
                description = "When it was submitted; null while it is returned",
                nullable = true,
                examples = "2018-01-10T01:30:00Z")
        Instant submittedAt,

        @Schema(
                description = "Where it can be read",
                examples = "/reporting/v1/reports/01890a5d-ac96-774b-bcce-b302099a8057")
        URI link) {}
