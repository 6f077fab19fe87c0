package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.OneLine;

/** What can be changed of a venue: all but its code. */
@Schema(description = "What can be changed of a venue: all but its code.")
public record VenueUpdate(
        @NotBlank
        @OneLine
        @Size(max = 300)
        @Schema(description = "Vietnamese name", examples = "Hội trường xã Trường Xuân")
        String nameVi,

        @Size(max = 500) @Schema(description = "Address", nullable = true, examples = "Ấp Trường Thọ, xã Trường Xuân")
        String address,

        @Positive @Max(100000) @Schema(description = "Places; null when not bounded", nullable = true, examples = "120")
        Integer capacity) {}
