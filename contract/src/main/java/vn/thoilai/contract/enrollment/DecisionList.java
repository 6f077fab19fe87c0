package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decides about many nominations of a class. */
@Schema(description = "Decides about many nominations of a class.")
public record DecisionList(
        @NotNull @Size(min = 1, max = 500) @Schema(description = "At most 500 decisions")
        List<@NotNull @Valid Decision> decisions) {}
