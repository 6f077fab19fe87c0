package vn.thoilai.reporting.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.thoilai.contract.reporting.CountingRule;

/** The words of all rules there are or ever were, in the order in which a report uses them. */
@ApplicationScoped
public class CountingRules {

    @Inject
    ObjectMapper json;

    private List<CountingRule> rules;

    @PostConstruct
    void read() {
        try (InputStream file = CountingRules.class.getResourceAsStream("/counting-rules.json")) {
            rules = json.readValue(file, new TypeReference<List<CountingRule>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them. */
    public List<CountingRule> all() {
        return rules;
    }

    /** The rule of that id and version. */
    public Optional<CountingRule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
