package vn.thoilai.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Keeps examples such that who sends them as they stand, as Swagger UI offers, gets a useful answer. */
final class Examples {

    private Examples() {}

    /** The example of a list is a list, also where one entry was given for it. */
    static void complete(Schema property) {
        var examples = property.getExamples();
        if (property.getType() != null
                && property.getType().contains(SchemaType.ARRAY)
                && examples != null
                && examples.stream().noneMatch(List.class::isInstance)) {
            property.examples(List.of(examples));
        }
    }

    /**
     * What may be left out is only spoken of: Swagger UI would fill it in, and every list would be filtered and every key
     * the one that was used before.
     */
    static void complete(Parameter parameter) {
        if (parameter.getIn() == In.PATH || Boolean.TRUE.equals(parameter.getRequired())) {
            return;
        }
        if (parameter.getExample() != null) {
            parameter.description("%s, for example `%s`".formatted(parameter.getDescription(), parameter.getExample()));
            parameter.example(null);
        }
    }
}
