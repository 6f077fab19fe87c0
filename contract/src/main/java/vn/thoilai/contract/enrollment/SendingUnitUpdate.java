package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.OneLine;

/** A sending unit's new particulars; the code stays. */
@Schema(description = "A sending unit's new particulars; the code stays.")
public record SendingUnitUpdate(
        @NotBlank
        @OneLine
        @Size(max = 300)
        @Schema(description = "Vietnamese name", examples = "Đảng ủy xã Trường Xuân")
        String nameVi,

        @NotNull @Schema(description = "What it is", examples = "PARTY_CELL")
        SendingUnitKind kind,

        @Size(max = 10)
        @Schema(
                description = "What it is known by elsewhere, at most one of each scheme; none when absent",
                nullable = true,
                examples = "[]")
        List<@NotNull @Valid Identifier> identifiers) {}
