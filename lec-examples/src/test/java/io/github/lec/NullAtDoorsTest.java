package io.github.lec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.dataset.Dataset;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.report.Comparison;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.VerdictGroup;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * Null for a value is refused where a program comes in, with the name of the parameter: by every public static method
 * of the rooms that programs use. Null for a collection or an {@code Optional} is a fault of the program, as everywhere
 * in Java.
 */
class NullAtDoorsTest {
    private static final Set<String> ROOMS = Set.of(
            "assessment",
            "benefit",
            "change",
            "cooperation",
            "dataset",
            "exposure",
            "rule",
            "rule.catalogue",
            "view",
            "whatif",
            "report",
            "report.intake",
            "report.json");

    /** What holds values, or does something with them. */
    private static final List<Class<?>> NO_VALUES = List.of(
            Iterable.class, Map.class, Optional.class, BiFunction.class, BooleanSupplier.class, Predicate.class);

    /** What says of an account which form it gives: there is none without an account. */
    private static final Set<String> OF_AN_ACCOUNT = Set.of("formOf");

    private static final View VIEW = View.of(Dataset.embedded());
    private static final RuleSet RULES = RuleCatalogue.standard();
    private static final Rule RULE = RULES.rules().iterator().next();
    private static final Operation OPERATION = Dataset.embedded().operations().get(0);

    /** A value of each type that stands before another in one of these methods. */
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(View.class, VIEW),
            Map.entry(Dataset.class, Dataset.embedded()),
            Map.entry(RuleSet.class, RULES),
            Map.entry(Rule.class, RULE),
            Map.entry(RuleInfo.class, RULE.info()),
            Map.entry(Selection.class, Selection.of("FR")),
            Map.entry(Evaluation.class, Evaluation.of(VIEW, RULES.only(rule -> rule == RULE), Selection.of("FR"))),
            Map.entry(Comparison.class, Comparison.of(VIEW)),
            Map.entry(ActorId.class, ActorId.of("FR")),
            Map.entry(Person.class, Person.of("FR")),
            Map.entry(Purpose.class, Purpose.PROSECUTION),
            Map.entry(
                    Exposure.class,
                    Exposure.of(VIEW, Person.of("FR"), ActorId.of("FR"), ActorId.of("CN"), Purpose.PROSECUTION)),
            Map.entry(
                    Matrix.class,
                    Matrix.on("None").title("None").columns(Column.words("Id")).build()),
            Map.entry(Operation.class, OPERATION),
            Map.entry(Identified.class, OPERATION),
            Map.entry(Extensible.class, OPERATION),
            Map.entry(CooperationInstrument.class, Dataset.embedded().treaties().get(0)),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(Path.class, Path.of("none.json")),
            Map.entry(String.class, "FR"),
            Map.entry(JsonNode.class, TextNode.valueOf("none")),
            Map.entry(ClassLoader.class, NullAtDoorsTest.class.getClassLoader()),
            Map.entry(InputStream.class, InputStream.nullInputStream()),
            Map.entry(Reader.class, new StringReader("")),
            Map.entry(List.class, List.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Predicate.class, (Predicate<Object>) value -> true),
            Map.entry(Optional.class, Optional.empty()));

    private static Stream<Method> doors() {
        return LecClasses.ALL.stream()
                .filter(type -> ROOMS.contains(type.getPackageName().replace("io.github.lec.", "")))
                .map(JavaClass::reflect)
                .filter(NullAtDoorsTest::isVisible)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .filter(method -> !method.getName().equals("valueOf"))
                .filter(method -> !OF_AN_ACCOUNT.contains(method.getName()))
                .sorted(Comparator.comparing(Method::toString));
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    @Test
    void null_for_a_value_is_refused_with_the_name_of_the_parameter() throws IllegalAccessException {
        SortedSet<String> faults = new TreeSet<>();
        int calls = 0;
        for (Method door : doors().toList()) {
            for (int i = 0; i < door.getParameterCount(); i++) {
                if (isValue(door.getParameterTypes()[i])) {
                    check(door, i, faults);
                    calls++;
                }
            }
        }

        assertThat(calls).isGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    @Test
    void methods_that_would_take_null_for_something_of_which_nothing_is_on_record_refuse_it() {
        Evaluation evaluation = (Evaluation) SAMPLES.get(Evaluation.class);
        CooperationRecord record = CooperationRecord.of(VIEW);

        assertThat(Stream.<ThrowingCallable>of(
                        () -> evaluation.counts((VerdictGroup) null),
                        () -> evaluation.counts(null, subject -> true),
                        () -> record.decisions(null, ActorId.of("CN")),
                        () -> record.decisions(ActorId.of("FR"), null),
                        () -> record.cases(null, null),
                        () -> VIEW.acts().isPast(null, Optional.empty()),
                        () -> Comparison.of(VIEW).rules(null),
                        () -> Comparison.of(VIEW).profile(null)))
                .allSatisfy(call -> assertThat(catchThrowable(call))
                        .isInstanceOfAny(InvalidValueException.class, NullPointerException.class));
    }

    private static boolean isValue(Class<?> type) {
        return !type.isPrimitive()
                && !type.isArray()
                && NO_VALUES.stream().noneMatch(holder -> holder.isAssignableFrom(type))
                && !type.isAnnotationPresent(FunctionalInterface.class);
    }

    private static void check(Method door, int nothing, SortedSet<String> faults) throws IllegalAccessException {
        Parameter refused = door.getParameters()[nothing];
        Object[] arguments = new Object[door.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = door.getParameterTypes()[i];
            if (i < nothing || i > nothing && (type.isPrimitive() || type.isArray())) {
                arguments[i] = sample(type);
            }
        }
        try {
            door.invoke(null, arguments);
            faults.add(door + ": takes null for " + refused.getName());
        } catch (InvocationTargetException e) {
            boolean named = e.getCause() instanceof InvalidValueException invalid
                    && invalid.field().equals(refused.getName());
            if (!named) {
                faults.add(door + ": " + refused.getName() + ": " + e.getCause());
            }
        }
    }

    private static Object sample(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        Object sample = type.isPrimitive() ? true : SAMPLES.get(type);
        assertThat(sample).as("a sample of %s", type).isNotNull();
        return sample;
    }
}
