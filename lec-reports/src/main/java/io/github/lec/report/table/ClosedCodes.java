package io.github.lec.report.table;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.Term;
import io.github.lec.record.Extensible;
import io.github.lec.report.words.Labels;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Severity;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.source.Topic;
import io.github.lec.view.InstrumentStatus;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The closed codes: those that the file format uses, found through its description, and those of verdicts. */
final class ClosedCodes {
    private static final List<Class<? extends Term>> OF_VERDICTS = List.of(
            Verdict.class,
            Severity.class,
            Layer.class,
            SubjectKind.class,
            Strength.class,
            InstrumentStatus.State.class);

    /** What tables ask of every state or treaty, also of those of other states: a code may be shown unused. */
    private static final List<Class<? extends Term>> ASKED =
            List.of(SafeguardKind.class, SafeguardForm.class, Topic.class);

    private final Map<String, List<Term>> byGroup = new LinkedHashMap<>();
    private final Set<TypeDescription> walked = new HashSet<>();

    ClosedCodes() {
        OF_VERDICTS.forEach(this::add);
        for (RecordKind kind : RecordKind.values()) {
            walk(TypeDescription.of(kind));
        }
    }

    /** {@return the codes by the name of their group} */
    Map<String, List<Term>> byGroup() {
        return byGroup;
    }

    /** {@return whether tables may show a code that no record shown uses: as a verdict, a status or a question} */
    boolean isSaidOfAll(Term term) {
        return Stream.concat(OF_VERDICTS.stream(), ASKED.stream()).anyMatch(type -> type.isInstance(term));
    }

    private void walk(TypeDescription type) {
        if (!walked.add(type)) {
            return;
        }
        for (MemberDescription member : type.members()) {
            if (Term.class.isAssignableFrom(member.valueType())) {
                add(member.valueType().asSubclass(Term.class));
            } else if (member.form() == MemberDescription.Form.OBJECT) {
                walk(TypeDescription.of(member.valueType().asSubclass(Extensible.class)));
            }
        }
    }

    private void add(Class<? extends Term> type) {
        byGroup.computeIfAbsent(name(type), group -> List.copyOf(Arrays.asList(type.getEnumConstants())));
    }

    /** {@return the name of a type in words: "Safeguard kind"; a nested type is named after its enclosing type} */
    private static String name(Class<?> type) {
        String whole =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName();
        String words = (whole + type.getSimpleName()).replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return Labels.sentence(words);
    }
}
