package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.lec.architecture.ModelClasses;
import io.github.lec.format.RecordKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.source.Account;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One public class per concept: generated classes are hidden, and the list of members is the list of accessors. */
class HiddenImplementationsTest {
    private static final Set<String> OF_EVERY_ACCOUNT =
            Set.of("no", "denies", "basis", "confidence", "grade", "derived", "note", "citations");

    static Stream<Class<?>> describedTypes() {
        return ModelClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Members.class))
                .<Class<?>>map(JavaClass::reflect)
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    /** Users' compilers do not have it, and would warn about members that cannot be found. */
    @Test
    void no_class_file_carries_the_mark_of_generated_code() {
        assertThat(ModelClasses.ALL)
                .hasSizeGreaterThan(100)
                .noneMatch(type -> type.isAnnotatedWith("org.immutables.value.Generated"));
    }

    @Test
    void every_kind_of_record_is_described() {
        assertThat(describedTypes().toList())
                .hasSizeGreaterThan(30)
                .containsAll(Arrays.stream(RecordKind.values())
                        .<Class<?>>map(RecordKind::type)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("describedTypes")
    void a_concept_is_one_public_class_that_users_cannot_extend(Class<?> type) {
        assertThat(type).isPublic().isAbstract();
        assertThat(type.isInterface()).isFalse();
        assertThat(type.getDeclaredConstructors())
                .singleElement()
                .matches(constructor -> isPackagePrivate(constructor.getModifiers()), "package-private");
    }

    @ParameterizedTest
    @MethodSource("describedTypes")
    void its_builder_is_public_and_its_implementation_is_not(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = Class.forName(type.getName() + "$Builder");
        Class<?> implementation = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());

        assertThat(builder).isPublic().isFinal().isStatic();
        assertThat(builder.getDeclaredConstructors())
                .singleElement()
                .matches(constructor -> isPackagePrivate(constructor.getModifiers()), "package-private");
        assertThat(isPackagePrivate(implementation.getModifiers()))
                .as(implementation + " is package-private")
                .isTrue();
        assertThat(Modifier.isPublic(builder.getSuperclass().getModifiers()))
                .as(builder.getSuperclass() + " is public")
                .isFalse();
        assertThat(type.getMethod("builder").getReturnType()).isEqualTo(builder);
        assertThat(builder.getMethod("build").getReturnType()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("describedTypes")
    void the_list_of_its_members_names_exactly_its_accessors(Class<?> type) {
        List<String> members = List.of(type.getAnnotation(Members.class).value());

        assertThat(new TreeSet<>(members)).hasSameSizeAs(members).isEqualTo(accessors(type));
    }

    /** The attributes: parameterless methods for which the generated class has a field. */
    private static Set<String> accessors(Class<?> type) {
        Class<?> implementation;
        try {
            implementation = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        Set<String> ofAccounts = Account.class.isAssignableFrom(type) ? OF_EVERY_ACCOUNT : Set.of();
        return Arrays.stream(implementation.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName())
                .filter(name -> !name.equals("extensions") && !ofAccounts.contains(name))
                .filter(name -> hasAccessor(type, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasAccessor(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
    }

    @ParameterizedTest
    @MethodSource("describedTypes")
    void every_abstract_accessor_is_a_member(Class<?> type) {
        List<String> members = List.of(type.getAnnotation(Members.class).value());

        assertThat(Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .distinct())
                .isSubsetOf(members);
    }

    @ParameterizedTest
    @MethodSource("describedTypes")
    void its_builder_refuses_null(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = Class.forName(type.getName() + "$Builder");
        Constructor<?> constructor = builder.getDeclaredConstructor();
        constructor.setAccessible(true);

        for (Method setter : builder.getMethods()) {
            if (setter.getParameterCount() != 1
                    || setter.getParameterTypes()[0].isPrimitive()
                    || setter.getDeclaringClass() == Object.class
                    || setter.isVarArgs()
                    || setter.isBridge()) {
                continue;
            }
            setter.setAccessible(true);
            assertThat(thrownBy(setter, constructor.newInstance()))
                    .as("%s(null)", setter)
                    .isInstanceOf(
                            isContainer(setter.getParameterTypes()[0])
                                    ? NullPointerException.class
                                    : InvalidValueException.class);
        }
    }

    private static boolean isContainer(Class<?> type) {
        return Set.of(Iterable.class, Map.class, Map.Entry.class, Optional.class, OptionalInt.class)
                .contains(type);
    }

    private static Throwable thrownBy(Method setter, Object builder) throws IllegalAccessException {
        try {
            setter.invoke(builder, new Object[] {null});
            return new AssertionError("nothing thrown");
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    private static boolean isPackagePrivate(int modifiers) {
        return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) == 0;
    }
}
