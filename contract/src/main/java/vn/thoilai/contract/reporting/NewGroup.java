package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.OneLine;

/** A group of centres to form. */
@Schema(description = "A group of centres to form.", examples = """
                {
                  "code": "cum-thi-dua-4",
                  "nameVi": "Cụm thi đua số 4",
                  "area": "92",
                  "members": [{"centre": "thoi-lai", "fromYear": 2017}]
                }""")
public record NewGroup(
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code, free to choose", examples = "cum-thi-dua-4")
        String code,

        @NotBlank @OneLine @Size(max = 200) @Schema(description = "Vietnamese name", examples = "Cụm thi đua số 4")
        String nameVi,

        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the area whose officers keep it, one of the caller's own", examples = "92")
        String area,

        @NotNull @Size(min = 1, max = 500) @Schema(description = "Members; the years of one centre do not overlap")
        List<@NotNull @Valid GroupMember> members) {}
