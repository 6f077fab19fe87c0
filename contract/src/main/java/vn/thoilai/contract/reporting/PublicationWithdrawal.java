package vn.thoilai.contract.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.OneLine;

/** Published figures are taken back: they were stored by mistake, or their publisher took them back. */
@Schema(
        description =
                "Published figures are taken back: they were stored by mistake, or their publisher took them back.")
public record PublicationWithdrawal(
        @NotBlank @OneLine @Size(max = 1000) @Schema(description = "Why", examples = "Nhập nhầm số liệu của năm 2016")
        String reason) {}
