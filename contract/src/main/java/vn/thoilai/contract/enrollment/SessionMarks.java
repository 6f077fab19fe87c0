package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Marks that a phone gathered, of one or several sessions of a class, in any order. */
@Schema(description = "Marks that a phone gathered, of one or several sessions of a class, in any order.")
public record SessionMarks(
        @NotEmpty @Size(max = 2000) @Schema(description = "The marks")
        List<@NotNull @Valid SessionMark> marks) {}
