package vn.thoilai.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/**
 * Where a page ends: the sort keys of its last row, opaque to the caller. A cursor belongs to one scope, the list and
 * its filters, and is refused in another.
 *
 * <pre>{@code
 * String scope = Cursor.scope("classes", centre, year);
 * Optional<Cursor> after = Cursor.decode(scope, cursor);
 * // … where (code, id) > (:code, :id) order by code, id limit :limit + 1
 * return Pages.of(rows, limit, Row::toClass, row -> Cursor.encode(scope, row.code(), row.id()));
 * }</pre>
 */
public final class Cursor {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> keys;

    private Cursor(List<String> keys) {
        this.keys = keys;
    }

    private record Wire(String s, List<String> k) {}

    /** The scope of a list: its name and the values of its filters, null for those not set. */
    public static String scope(String list, Object... filters) {
        return Integer.toHexString((list + Arrays.toString(filters)).hashCode());
    }

    /** A cursor behind the row with these sort keys, in their order; none may be null. */
    public static String encode(String scope, Object... keys) {
        try {
            Wire wire =
                    new Wire(scope, Arrays.stream(keys).map(Object::toString).toList());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(wire));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Reads a cursor; empty when none was given.
     *
     * @throws ProblemException 400 {@code invalid-cursor} when it is not one of this scope
     */
    public static Optional<Cursor> decode(String scope, String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            Wire wire = JSON.readValue(json, Wire.class);
            if (wire != null
                    && scope.equals(wire.s())
                    && wire.k() != null
                    && wire.k().stream().allMatch(key -> key != null && StoredText.fits(key))) {
                return Optional.of(new Cursor(wire.k()));
            }
        } catch (IllegalArgumentException | JsonProcessingException unreadable) {
            throw invalid();
        }
        throw invalid();
    }

    /** The sort key at that place as text. */
    public String text(int index) {
        return key(index, Function.identity());
    }

    /** The sort key at that place as a UUID. */
    public UUID uuid(int index) {
        return key(index, UUID::fromString);
    }

    /**
     * The sort key at that place, parsed.
     *
     * @throws ProblemException 400 {@code invalid-cursor} when it is not there, does not parse, or is a day of no near year
     */
    public <T> T key(int index, Function<String, T> parse) {
        T parsed;
        try {
            parsed = parse.apply(keys.get(index));
        } catch (RuntimeException notOurs) {
            throw invalid();
        }
        if (parsed instanceof LocalDate day && !NearDays.isNear(day)) {
            throw invalid();
        }
        return parsed;
    }

    private static ProblemException invalid() {
        return new ProblemException(ProblemCode.INVALID_CURSOR, Texts.of("detail.invalid-cursor"));
    }
}
