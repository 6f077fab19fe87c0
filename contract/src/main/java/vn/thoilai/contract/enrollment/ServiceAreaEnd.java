package vn.thoilai.contract.enrollment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a centre serves an area. */
@Schema(description = "Until when a centre serves an area.")
public record ServiceAreaEnd(
        @Schema(description = "Last day; null while it goes on", nullable = true, examples = "2025-06-30")
        LocalDate validTo) {}
