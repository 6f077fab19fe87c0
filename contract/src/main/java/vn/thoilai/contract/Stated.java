package vn.thoilai.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number as somebody stated it, with how sure it was; the value is null exactly when it is NOT_STATED. */
@Schema(
        description =
                "A number as somebody stated it, with how sure it was; the value is null exactly when it is NOT_STATED.")
public record Stated(
        @PositiveOrZero @Schema(description = "The number; null when not stated", nullable = true, examples = "36")
        Integer value,

        @NotNull @Schema(description = "How sure it is", examples = "ABOUT")
        Qualifier qualifier) {

    /** The number itself. */
    public static Stated exact(int value) {
        return new Stated(value, Qualifier.EXACT);
    }

    /** No number is known. */
    public static Stated unknown() {
        return new Stated(null, Qualifier.NOT_STATED);
    }
}
