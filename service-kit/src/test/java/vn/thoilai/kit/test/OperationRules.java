package vn.thoilai.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;

/**
 * Every operation says itself who may call it: one that says nothing would be open to whoever signed in, and one that
 * leaves it to its class changes unseen when the class does. For each service:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "vn.thoilai.enrollment", importOptions = ImportOption.DoNotIncludeTests.class)
 * class AccessRulesTest {
 *     @ArchTest
 *     static final ArchTests OPERATIONS = ArchTests.in(OperationRules.class);
 * }
 * }</pre>
 */
public final class OperationRules {

    private static final List<Class<? extends Annotation>> SAYING =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class);

    @ArchTest
    static final ArchRule every_operation_says_itself_who_may_call_it = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areAssignableTo(annotatedWithPath())
            .should(sayForEveryOperationWhoMayCallIt());

    /** Outside of the contract there would be nothing that asks who may call it. */
    @ArchTest
    static final ArchRule operations_stand_in_the_contract =
            noClasses().that().areNotInterfaces().should().beMetaAnnotatedWith(Path.class);

    private OperationRules() {}

    private static DescribedPredicate<JavaClass> annotatedWithPath() {
        return DescribedPredicate.describe(
                "interfaces of the contract", type -> type.isInterface() && type.isAnnotatedWith(Path.class));
    }

    private static ArchCondition<JavaClass> sayForEveryOperationWhoMayCallIt() {
        return new ArchCondition<>("say for every operation, on its method, who may call it") {
            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                if (said(resource) > 0) {
                    violated(resource, resource.getName() + " says for all its methods who may call them", events);
                }
                for (JavaMethod operation : operations(resource)) {
                    int said = resource.tryGetMethod(operation.getName(), parametersOf(operation))
                            .map(OperationRules::said)
                            .orElse(0);
                    if (said != 1) {
                        String what = "%s.%s says %d times who may call it, instead of once"
                                .formatted(resource.getName(), operation.getName(), said);
                        violated(resource, what, events);
                    }
                }
            }
        };
    }

    private static void violated(JavaClass resource, String what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(resource, what));
    }

    private static List<JavaMethod> operations(JavaClass resource) {
        Set<JavaClass> interfaces = resource.getAllRawInterfaces();
        return interfaces.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .toList();
    }

    private static String[] parametersOf(JavaMethod operation) {
        return operation.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    private static int said(CanBeAnnotated annotated) {
        return (int) SAYING.stream().filter(annotated::isAnnotatedWith).count();
    }
}
