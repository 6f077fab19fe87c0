package vn.thoilai.kit.testapp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

public record NewNote(
        @NotBlank @Size(max = 20) String text,
        LocalDate day,
        Colour colour,
        @Positive Integer number,
        List<@Valid Line> lines) {

    public enum Colour {
        RED,
        GREEN
    }

    public record Line(@NotNull String word, int count) {}

    public static NewNote of(String text) {
        return new NewNote(text, null, null, null, null);
    }
}
