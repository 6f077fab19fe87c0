package vn.thoilai.enrollment.certificate;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thoilai.enrollment.EnrollmentConfig;

/** Numbers of the register books: one book for each centre and year, without holes. */
@ApplicationScoped
class RegisterNumbers {

    private static final String DRAW = """
            SELECT d.number, certificate_register_number(:format, d.number, :year) AS text
            FROM (SELECT draw_certificate_numbers(:centre, :year, 1) + 1 AS number OFFSET 0) d""";

    @Inject
    EnrollmentConfig config;

    @Inject
    EntityManager database;

    void check(@Observes StartupEvent start) {
        EnrollmentConfig.Certificates settings = config.certificates();
        Stream.concat(Stream.of(settings.numberFormat()), settings.numberFormats().values().stream())
                .filter(format -> !format.contains("{number}") || !format.contains("{year}"))
                .findAny()
                .ifPresent(format -> {
                    throw new ConfigurationException("The format of register numbers " + format
                            + " has no {number} or no {year}: two certificates could not be told apart");
                });
    }

    /** How numbers are written of that programme's certificates in that centre. */
    String format(String centre, String programme) {
        Map<String, String> formats = config.certificates().numberFormats();
        return Optional.ofNullable(formats.get(centre + "/" + programme))
                .or(() -> Optional.ofNullable(formats.get(centre)))
                .orElse(config.certificates().numberFormat());
    }

    /** The next number of the book; the book is locked until the transaction ends. */
    RegisterNumber draw(UUID centreId, int year, String format) {
        Tuple row = (Tuple) database.createNativeQuery(DRAW, Tuple.class)
                .setParameter("format", format)
                .setParameter("centre", centreId)
                .setParameter("year", year)
                .getSingleResult();
        return new RegisterNumber(row.get("number", Integer.class), row.get("text", String.class));
    }
}
