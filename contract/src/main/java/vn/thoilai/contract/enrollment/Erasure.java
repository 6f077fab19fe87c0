package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to erase a person. */
@Schema(description = "How to erase a person.")
public record Erasure(
        @Size(max = 500)
        @Schema(
                description = "Why the person is erased though a class is not over for him; without it that is refused",
                nullable = true,
                examples = "Yêu cầu rút khỏi lớp")
        String despiteOpenClasses) {}
