package vn.thoilai.kit.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.Personal;

/** Of which persons an answer tells. */
record Told(Set<UUID> persons, Set<String> centres) {

    /** Empty for an answer that tells of nobody. */
    static Optional<Told> of(Object answer) {
        List<?> parts = answer instanceof Page<?> page ? page.items() : List.of(answer == null ? "" : answer);
        Told all = new Told(new TreeSet<>(), new TreeSet<>());
        for (Object part : parts) {
            if (part instanceof Personal personal && !personal.persons().isEmpty()) {
                all.persons.addAll(personal.persons());
                all.centres.addAll(personal.centres());
            }
        }
        return all.persons.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
