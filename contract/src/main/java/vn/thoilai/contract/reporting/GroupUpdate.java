package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.OneLine;

/** What a group of centres is to be. */
@Schema(description = "What a group of centres is to be.", examples = """
                {
                  "nameVi": "Cụm thi đua số 4",
                  "members": [{"centre": "thoi-lai", "fromYear": 2017, "toYear": 2024}]
                }""")
public record GroupUpdate(
        @NotBlank @OneLine @Size(max = 200) @Schema(description = "Vietnamese name", examples = "Cụm thi đua số 4")
        String nameVi,

        @NotNull @Size(min = 1, max = 500) @Schema(description = "All members; the years of one centre do not overlap")
        List<@NotNull @Valid GroupMember> members) {}
