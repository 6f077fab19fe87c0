package vn.thoilai.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list, in a stable order.
 *
 * @param items at most {@code limit} entries
 * @param next cursor of the next page, null on the last one
 */
public record Page<T>(
        @Schema(description = "The entries of this page, at most `limit`")
        List<T> items,

        @Schema(
                description = "Pass as `cursor` to read the next page; null on the last page",
                nullable = true,
                examples = "eyJrIjoiMjAxNyJ9")
        String next) {}
