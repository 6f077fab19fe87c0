package vn.thoilai.reporting.access;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import vn.thoilai.kit.test.OperationRules;

@AnalyzeClasses(packages = "vn.thoilai.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class AccessRulesTest {

    @ArchTest
    static final ArchTests OPERATIONS = ArchTests.in(OperationRules.class);
}
