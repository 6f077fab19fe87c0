package vn.thoilai.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days of the years 1800 to 2200. Further ones are slips of the pen, and no two programs write the year -1 alike. */
final class NearDays extends LocalDateDeserializer {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    NearDays() {
        super(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** Whether a day is of those years. */
    static boolean isNear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Itself wherever it stands: a copy made for a field would be the library's, which knows no bounds. */
    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return this;
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        LocalDate day = super.deserialize(parser, context);
        if (day != null && !isNear(day)) {
            throw InvalidFormatException.from(parser, "not a near day", day, LocalDate.class);
        }
        return day;
    }
}
