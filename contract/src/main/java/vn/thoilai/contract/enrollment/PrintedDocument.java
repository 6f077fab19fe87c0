package vn.thoilai.contract.enrollment;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** A document to print, with whom it tells of. */
@Schema(description = "A document to print, with whom it tells of.")
public record PrintedDocument(
        @Schema(description = "The PDF") byte[] content,

        @Schema(description = "Ids of the learners it tells of")
        Set<UUID> persons,

        @Schema(description = "Codes of the centres these belong to")
        Set<String> centres)
        implements Personal {}
