package vn.thoilai.contract.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Certificates issued without a class, as published. */
@Schema(description = "Certificates issued without a class, as published.")
public record PublishedCertificates(
        @NotBlank @Size(max = 64) @Schema(description = "Kind", examples = "EQUIVALENCE_RECOGNITION")
        String kind,

        @PositiveOrZero @Schema(description = "In the period", nullable = true, examples = "123")
        Integer inPeriod,

        @PositiveOrZero @Schema(description = "Since the beginning", nullable = true, examples = "243")
        Integer cumulative) {}
