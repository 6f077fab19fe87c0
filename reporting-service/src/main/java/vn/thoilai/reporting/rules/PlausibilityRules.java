package vn.thoilai.reporting.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thoilai.contract.reporting.PlausibilityRule;
import vn.thoilai.reporting.ReportingConfig;

/** The rules as they are told to callers, with the bounds of this installation. */
@ApplicationScoped
public class PlausibilityRules {

    @Inject
    ObjectMapper json;

    @Inject
    ReportingConfig config;

    private List<PlausibilityRule> rules;

    private record Words(String id, String textVi, String textEn, String formula) {}

    @PostConstruct
    void read() {
        try (InputStream file = PlausibilityRules.class.getResourceAsStream("/plausibility-rules.json")) {
            Map<String, Words> words = json.readValue(file, new TypeReference<List<Words>>() {}).stream()
                    .collect(Collectors.toMap(Words::id, Function.identity()));
            rules = Arrays.stream(Check.values())
                    .map(check -> told(check, words.get(check.id())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlausibilityRule told(Check check, Words words) {
        return new PlausibilityRule(
                words.id(), check.severity(), words.textVi(), words.textEn(), words.formula(), bound(check));
    }

    private BigDecimal bound(Check check) {
        return switch (check) {
            case OUTLIER -> config.plausibility().outlierScore();
            case ATTENDANCE_JUMP -> config.plausibility().attendancePoints();
            case CLASSES_JUMP, PARTICIPATIONS_JUMP -> config.plausibility().countPercent();
            default -> null;
        };
    }

    /** All of them. */
    public List<PlausibilityRule> all() {
        return rules;
    }

    /** The rule of that id and version. */
    public Optional<PlausibilityRule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
