package vn.thoilai.contract.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure that two reports state differently. */
@Schema(description = "A figure that two reports state differently.")
public record FigureDifference(
        @Schema(
                description = "Where it stands in both, lines by their key",
                examples = "/lines/TRACK-PARTY-OWN-TARGET/participations")
        String figure,

        @Schema(description = "As this report states it; null where it has no such figure", nullable = true)
        Figure inReport,

        @Schema(description = "As the other one states it; null where it has no such figure", nullable = true)
        Figure inOther,

        @Schema(
                description =
                        "Where the classes and rows that make the difference are listed; null where it is made of no rows",
                nullable = true,
                examples =
                        "/reporting/v1/reports/01890a5d-ac96-774b-bcce-b302099a8057/differences/rows?with=now&indicator=PARTICIPATIONS&line=TRACK-PARTY-OWN-TARGET")
        String rows) {}
