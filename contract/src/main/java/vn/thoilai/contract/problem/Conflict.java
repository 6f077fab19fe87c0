package vn.thoilai.contract.problem;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Both versions of one part of a resource, where what was sent differs from what stands. */
@Schema(description = "Both versions of one part of a resource, where what was sent differs from what stands")
public record Conflict(
        @Schema(
                nullable = true,
                description = "Where it was sent: a JSON Pointer into the body; null where it was not sent",
                examples = "/lines/3")
        String pointer,

        @Schema(
                nullable = true,
                type = SchemaType.OBJECT,
                description = "What stands, in the shape in which it is sent; null where the resource has no such part")
        Object stands,

        @Schema(nullable = true, type = SchemaType.OBJECT, description = "What was sent; null where it was not sent")
        Object sent) {}
