package io.github.lec.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.lec.logic.Term;
import java.util.stream.Stream;

/** The class files of this module without its tests, read once for all tests. */
public final class ModelClasses {
    public static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.lec");

    private ModelClasses() {}

    /** {@return the closed codes that have words for readers} */
    public static Stream<Class<?>> closedCodes() {
        return ALL.stream()
                .filter(type -> type.isAssignableTo(Term.class) && type.isEnum())
                .map(JavaClass::reflect);
    }
}
