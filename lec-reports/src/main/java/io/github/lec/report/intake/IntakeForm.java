package io.github.lec.report.intake;

import io.github.lec.format.DatasetInfo;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sheets to be filled in, derived from the description of the file format: the dataset itself, then each kind of
 * record, followed by the members of such records that hold accounts. Kinds of record that share a member share its
 * sheet.
 */
final class IntakeForm {
    /** Distinguishes members whose accounts cannot be on one sheet. */
    private record Question(String member, Class<?> answer, Optional<String> codes) {
        static Question of(MemberDescription member) {
            return new Question(member.name(), member.valueType(), member.codeGroup());
        }
    }

    /**
     * What is seldom added, since most facts refer to records that exist: its sheets come after all others but the
     * codes.
     */
    private static final Set<RecordKind> SELDOM = EnumSet.of(RecordKind.ACTOR, RecordKind.NORM);

    /** What facts of any kind need: documents to cite, what was looked for in vain, and codes of one's own. */
    private static final Set<RecordKind> ALWAYS =
            Collections.unmodifiableSet(EnumSet.of(RecordKind.SOURCE, RecordKind.INQUIRY, RecordKind.CODE));

    private static final List<FormSheet> SHEETS = derive();

    private IntakeForm() {}

    /** {@return the sheets in their order} */
    static List<FormSheet> sheets() {
        return SHEETS;
    }

    /** {@return the sheets that records of some kinds need, in their order; those that all need are among them} */
    static List<FormSheet> sheets(Set<RecordKind> kinds) {
        Predicate<RecordKind> needed = kind -> kinds.contains(kind) || ALWAYS.contains(kind);
        return SHEETS.stream()
                .filter(sheet ->
                        sheet.kinds().isEmpty() || sheet.kinds().stream().anyMatch(needed))
                .map(sheet -> sheet.belongingTo(needed))
                .toList();
    }

    /** {@return the sheet for records of a kind} */
    static FormSheet of(RecordKind kind) {
        return SHEETS.stream()
                .filter(sheet -> !sheet.holdsAccounts() && sheet.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<FormSheet> derive() {
        Map<Question, List<RecordKind>> askers = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            accounts(kind)
                    .forEach(member -> askers.computeIfAbsent(Question.of(member), first -> new ArrayList<>())
                            .add(kind));
        }
        List<FormSheet> sheets = new ArrayList<>();
        sheets.add(new FormSheet(
                "Dataset", TypeDescription.of(DatasetInfo.class), List.of(), Optional.empty(), Optional.empty()));
        for (RecordKind kind : inOrder()) {
            sheets.add(new FormSheet(
                    name(kind), TypeDescription.of(kind), List.of(kind), Optional.empty(), Optional.empty()));
            for (MemberDescription member : accounts(kind)) {
                List<RecordKind> kinds = askers.get(Question.of(member));
                if (kinds != null && kinds.get(0) == kind) {
                    sheets.add(new FormSheet(
                            name(member, kinds, askers),
                            FormColumn.typeOf(member),
                            kinds,
                            Optional.of(member.name()),
                            member.codeGroup()));
                }
            }
        }
        return List.copyOf(sheets);
    }

    private static List<RecordKind> inOrder() {
        List<RecordKind> kinds = new ArrayList<>(List.of(RecordKind.values()));
        kinds.removeAll(SELDOM);
        kinds.addAll(kinds.indexOf(RecordKind.CODE), SELDOM);
        return kinds;
    }

    private static List<MemberDescription> accounts(RecordKind kind) {
        return TypeDescription.of(kind).members().stream()
                .filter(MemberDescription::isClaim)
                .toList();
    }

    /** Sections with records of several kinds are split. */
    private static String name(RecordKind kind) {
        return sharesSection(kind) ? TypeDescription.of(kind).name() + "s" : Naming.inWords(kind.section());
    }

    /** {@return whether records of other kinds stand in the same section of a document} */
    static boolean sharesSection(RecordKind kind) {
        return Arrays.stream(RecordKind.values())
                .anyMatch(other -> other != kind && other.section().equals(kind.section()));
    }

    /** Members with the same name but different content are named after the kind of record. */
    private static String name(
            MemberDescription member, List<RecordKind> kinds, Map<Question, List<RecordKind>> askers) {
        boolean alone = askers.keySet().stream()
                        .filter(question -> question.member().equals(member.name()))
                        .count()
                == 1;
        return Naming.inWords(alone ? member.name() : kinds.get(0).name() + "_" + member.name());
    }
}
