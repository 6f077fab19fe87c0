package vn.thoilai.contract;

import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Says at the end of each operation's description who may call it. The roles stand on the methods that implement the
 * operations; {@code roles.properties} is the copy of them that the contract knows, held to the access matrix by a test.
 */
final class Callers {

    /** Instead of roles: who has no token may call it too. */
    private static final String ANYBODY = "anybody";

    private final Properties roles = Texts.read("roles.properties");

    /** An operation that is not listed is left as it is: a test of the document misses the sentence. */
    void describe(Operation operation) {
        var listed = roles.getProperty(operation.getOperationId());
        if (listed == null) {
            return;
        }
        var said = operation.getDescription();
        operation.description(said == null ? sentence(listed) : said + "\n\n" + sentence(listed));
        if (!listed.equals(ANYBODY)) {
            operation.addExtension("x-roles", List.of(listed.split(", ")));
        }
    }

    private static String sentence(String listed) {
        return "May be called by: " + listed + ".";
    }
}
