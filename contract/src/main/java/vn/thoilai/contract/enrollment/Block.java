package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;

/** A block of origin (khối): which part of public life a learner comes from. Data, not code. */
@Schema(description = "A block of origin (khối): which part of public life a learner comes from. Data, not code.")
public record Block(
        @Schema(description = "Code", examples = "COMMUNE") String code,

        @Schema(description = "Vietnamese name", examples = "Khối xã, phường, thị trấn")
        String nameVi,

        @Schema(description = "English name", nullable = true, examples = "Communes, wards and towns")
        String nameEn)
        implements Identified {

    @Override
    @JsonIgnore
    public String key() {
        return code;
    }
}
