package vn.thoilai.contract.enrollment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sessions that were added. */
@Schema(description = "The sessions that were added.")
public record AddedSessions(
        @Schema(description = "The sessions, by their number")
        List<Session> sessions) {}
