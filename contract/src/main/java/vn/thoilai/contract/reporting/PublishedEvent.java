package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Stated;

/** Events as they were published. */
@Schema(description = "Events as they were published.")
public record PublishedEvent(
        @NotBlank @Size(max = 64) @Schema(description = "Kind", examples = "FIELD_STUDY")
        String kind,

        @Valid @Schema(description = "How many", nullable = true)
        Stated count,

        @Valid @Schema(description = "How many took part", nullable = true)
        Stated participants) {}
