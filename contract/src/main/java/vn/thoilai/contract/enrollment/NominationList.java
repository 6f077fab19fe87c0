package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nominates many for a class. */
@Schema(description = "Nominates many for a class.")
public record NominationList(
        @NotNull @Size(min = 1, max = 500) @Schema(description = "At most 500 lines; places are given in their order")
        List<@NotNull @Valid ListedNomination> nominations) {}
