package vn.thoilai.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;

/** What both sides of a call compile against may hold nothing that only one side has. */
@AnalyzeClasses(packages = "vn.thoilai.contract", importOptions = ImportOption.DoNotIncludeTests.class)
class InterfaceRulesTest {

    @ArchTest
    static final ArchRule only_plain_types_are_used = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.ws.rs.core.Response")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.ws.rs.core.UriInfo")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "org.jboss..", "jakarta.annotation.security..", "jakarta.transaction..");

    @ArchTest
    static final ArchRule operations_stand_in_interfaces = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beInterfaces()
            .andShould()
            .haveSimpleNameEndingWith("Api");

    @ArchTest
    static final ArchRule what_is_on_the_wire_is_a_record = classes()
            .that()
            .resideInAnyPackage("..enrollment", "..reporting", "..planning", "..feed")
            .and()
            .areNotInterfaces()
            .should(new ArchCondition<>("be records or enums") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            type, type.isRecord() || type.isEnum(), type.getName() + " is neither record nor enum"));
                }
            });
}
