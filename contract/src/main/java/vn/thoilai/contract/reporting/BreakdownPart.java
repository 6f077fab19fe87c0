package vn.thoilai.contract.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The participations of those who were the same. */
@Schema(description = "The participations of those who were the same.")
public record BreakdownPart(
        @Schema(
                description = "Sex, or code of the block or sending unit; null where it is not known",
                nullable = true,
                examples = "COMMUNE")
        String code,

        @Schema(description = "Participations") Figure participations,

        @Schema(description = "Persons, in the classes with a roster")
        Figure heads) {}
