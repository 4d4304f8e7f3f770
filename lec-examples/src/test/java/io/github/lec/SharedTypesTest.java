package io.github.lec;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.lec.cooperation.Precedent;
import io.github.lec.cooperation.Precedents;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.report.words.VisibleClaims;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the library gives out can be shared by threads: it does not change, and nobody can change it. */
class SharedTypesTest {
    /** Public types that hold something that changes, and why they may. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "assertj.InstrumentAssert", "a chain of assertions is of one test",
            "format.internal.BoundedInput", "of one reading",
            "format.internal.Problems", "of one reading",
            "format.internal.Reading", "of one reading",
            "format.internal.TypeDescription", "an array that nobody else has and that is not changed",
            "logic.internal.Lazy", "a value worked out twice is the same value",
            "logic.internal.Refusals", "of one value that is built",
            "rule.Finding", "worked out when first asked for, and always the same; see its Javadoc",
            "view.accounts.AnswerCache", "of one thread; see its Javadoc");

    private static final String CHAIN = "a chain of assertions is of one test, and gives itself";

    /** Public types of which the walk over objects meets none, and why none needs to be met. */
    private static final Map<String, String> NOT_REACHED = Map.ofEntries(
            entry("assertj.DatasetAssert", CHAIN),
            entry("assertj.EvaluationAssert", CHAIN),
            entry("assertj.EvaluationAssert$Given", CHAIN),
            entry("assertj.FindingAssert", CHAIN),
            entry("assertj.InstrumentAssert", CHAIN),
            entry("assertj.InvalidDatasetAssert", CHAIN),
            entry("logic.Truth$Condition", "the caller writes it"),
            entry("report.WholeFiles", "of one writing; nobody is given one"),
            entry("report.WholeFiles$Content", "the caller writes it"),
            entry("report.WholeFiles$FolderContent", "the caller writes it"),
            entry("rule.RuleProvider", "the author of a pack writes it"));

    /**
     * Types of which a field shows that the object changes, or that others may change it. Collections have a test of
     * their own.
     */
    private static final Set<Class<?>> MUTABLE = Set.of(
            StringBuilder.class, Date.class, AtomicInteger.class, AtomicLong.class, Writer.class, OutputStream.class);

    /** Methods of which the result cannot be changed by whoever holds what it was made from. */
    private static final Set<String> COPYING = Set.of(
            "copyOf",
            "toList",
            "unmodifiableList",
            "unmodifiableMap",
            "unmodifiableSet",
            "unmodifiableSortedMap",
            "unmodifiableSortedSet");

    private static final List<JavaClass> PUBLIC_TYPES = LecClasses.ALL.stream()
            .filter(type -> !type.getPackageName().startsWith("io.github.lec.cli"))
            .filter(type -> !type.getPackageName().startsWith("io.github.lec.examples"))
            .filter(SharedTypesTest::isPublic)
            .toList();

    private static Stream<JavaClass> publicTypes() {
        return PUBLIC_TYPES.stream();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(SharedTypesTest::isPublic).orElse(true);
    }

    @Test
    void no_field_of_a_public_type_changes_but_for_known_reasons() {
        Set<String> changing = new TreeSet<>();
        publicTypes()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getOwner().getSimpleName().equals("Builder")) // of one thread, as everywhere
                .filter(SharedTypesTest::changes)
                .forEach(field -> changing.add(name(field.getOwner())));

        assertThat(changing).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    private static boolean changes(JavaField field) {
        Class<?> type = field.getRawType().reflect();
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || !field.getModifiers().contains(JavaModifier.STATIC)
                        && (type.isArray() || MUTABLE.stream().anyMatch(mutable -> mutable.isAssignableFrom(type)));
    }

    private static String name(JavaClass type) {
        return type.getName().substring("io.github.lec.".length());
    }

    /** Or else whoever made an object could change it later. */
    @Test
    void a_collection_that_is_given_to_a_constructor_is_copied() {
        Set<String> kept = new TreeSet<>();
        publicTypes()
                .filter(type -> !EXCEPTIONS.containsKey(name(type)))
                .flatMap(type -> type.getConstructors().stream())
                .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(constructor -> collections(constructor) > copies(constructor))
                .forEach(constructor -> kept.add(name(constructor.getOwner())));

        assertThat(kept).isEmpty();
    }

    private static long collections(JavaConstructor constructor) {
        return constructor.getRawParameterTypes().stream()
                .map(JavaClass::reflect)
                .filter(type -> Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type))
                .count();
    }

    /** A constructor that calls another one of its class leaves the copy to that one. */
    private static long copies(JavaConstructor constructor) {
        boolean delegates = constructor.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().equals(constructor.getOwner()));
        return delegates
                ? Long.MAX_VALUE
                : constructor.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTarget().getName())
                        .filter(COPYING::contains)
                        .count();
    }

    @Test
    void no_collection_that_is_given_out_can_be_changed(@TempDir Path folder) throws IOException {
        Set<String> changeable = new TreeSet<>();
        Set<List<Object>> known = new HashSet<>();
        ReachedObjects walk = new ReachedObjects((method, value) -> {
            boolean own = method.getDeclaringClass().getName().startsWith("io.github.lec.");
            if (own && known.add(List.of(method, value.getClass()))) {
                expectNoChange(method, value, changeable);
            }
        });
        HeldObjects held = new HeldObjects(folder);
        walk.from(held.all()).from(held.makers());

        assertThat(changeable).isEmpty();
        assertThat(changing(walk.byClass().keySet()))
                .as("classes behind public types that hold something that changes")
                .containsExactlyInAnyOrder("rule.Finding");
        assertThat(unreached(walk.byClass().keySet()))
                .as("public types that the test does not reach")
                .containsExactlyInAnyOrderElementsOf(NOT_REACHED.keySet());
    }

    /**
     * Also classes that are hidden behind what they implement; generated ones keep something only while they are built.
     */
    private static Set<String> changing(Set<Class<?>> reached) {
        return reached.stream()
                .map(LecClasses.ALL::get)
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .flatMap(type -> type.getAllFields().stream())
                .filter(field -> field.getOwner().getName().startsWith("io.github.lec."))
                .filter(field -> !(field.getOwner().getSimpleName().startsWith("Immutable")
                        && field.getModifiers().contains(JavaModifier.TRANSIENT)))
                .filter(SharedTypesTest::changes)
                .map(field -> name(field.getOwner()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Types that can be asked for nothing, or stand for others of which each is reached: no object of them needs to be
     * met.
     */
    private static Set<String> unreached(Set<Class<?>> reached) {
        return publicTypes()
                .map(JavaClass::reflect)
                .filter(type -> !type.isEnum() && !type.isAnnotation())
                .filter(type -> !type.getSimpleName().equals("Builder")) // of one thread, as everywhere
                .filter(type -> !type.getPackageName().endsWith(".internal")) // not exported: no user holds one
                .filter(type -> Stream.of("io.github.lec.view.", "io.github.lec.rule.catalogue.") // not exported
                        .noneMatch(type.getPackageName()::startsWith))
                .filter(type -> !hasOnlyStaticMembers(type)) // nobody has an object of it, or could ask it
                .filter(type -> reached.stream().noneMatch(type::isAssignableFrom))
                .map(type -> type.getName().substring("io.github.lec.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasOnlyStaticMembers(Class<?> type) {
        return !type.isInterface()
                && type.getConstructors().length == 0
                && Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredFields()))
                        .filter(member -> Modifier.isPublic(member.getModifiers()))
                        .allMatch(member -> Modifier.isStatic(member.getModifiers()));
    }

    /** The walk above asks no question that takes an argument. */
    @Test
    void no_collection_that_answers_a_question_can_be_changed() {
        View view = View.of(Dataset.embedded());
        VisibleClaims claims = new VisibleClaims(view);
        Precedents precedents = Precedents.of(view, ActorId.of("CN"));
        Map<SafeguardForm, List<Precedent>> byForm =
                precedents.byForm(TreatyKind.EXTRADITION, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION);

        assertThat(List.of(
                        claims.records(),
                        claims.of("cn-fr-extradition-2007"),
                        claims.answering(view.dataset().claims().all().stream()
                                .limit(2)
                                .map(Claim::id)
                                .toList()),
                        precedents.on(TreatyKind.EXTRADITION, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION),
                        byForm.keySet(),
                        byForm.values().iterator().next()))
                .allSatisfy(answer -> {
                    assertThat(answer).isNotEmpty();
                    assertThatThrownBy(answer::clear).isInstanceOf(UnsupportedOperationException.class);
                });
    }

    private static void expectNoChange(Method method, Object value, Set<String> changeable) {
        if (value instanceof Collection<?> collection) {
            expectRefusal(method, () -> collection.add(null), changeable);
        } else if (value instanceof Map<?, ?> map) {
            expectRefusal(method, () -> map.put(null, null), changeable);
        } else if (value instanceof Object[] || value instanceof int[] || value instanceof byte[]) {
            changeable.add(method.toString());
        }
    }

    private static void expectRefusal(Method method, Runnable change, Set<String> changeable) {
        try {
            change.run();
            changeable.add(method.toString());
        } catch (UnsupportedOperationException expected) {
            // it cannot be changed
        } catch (RuntimeException takesNoNull) {
            changeable.add(method.toString());
        }
    }
}
