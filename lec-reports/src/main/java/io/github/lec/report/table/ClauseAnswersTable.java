package io.github.lec.report.table;

import static java.util.Objects.requireNonNull;

import io.github.lec.cooperation.WeakSources;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.words.BriefClauses;
import io.github.lec.report.words.Labels;
import io.github.lec.rule.Subject;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.ClauseForms;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What treaties say on safeguards, at a glance: the answers as a matrix of treaties and kinds of safeguard, one table on
 * extradition, one on assistance and the rest. What each answer rests on is listed in {@link ClauseAccountsTable}.
 */
final class ClauseAnswersTable implements Table {
    /** What is asked of a treaty on extradition, in the order of the columns. */
    static final List<SafeguardKind> OF_EXTRADITION = List.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT,
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.HUMAN_RIGHTS_SAVINGS,
            SafeguardKind.FAIR_TRIAL_GUARANTEE,
            SafeguardKind.IN_ABSENTIA_RETRIAL,
            SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
            SafeguardKind.PERSECUTION_CLAUSE,
            SafeguardKind.REFUGEE_NON_REFOULEMENT,
            SafeguardKind.REDUCIBLE_SENTENCE,
            SafeguardKind.OWN_NATIONALS_BAR,
            SafeguardKind.UNION_CITIZEN_PRIORITY,
            SafeguardKind.AD_HOC_TRIBUNAL_BAR,
            SafeguardKind.MILITARY_OFFENCE_EXCLUSION,
            SafeguardKind.NE_BIS_IN_IDEM,
            SafeguardKind.LAPSE_OF_TIME_AMNESTY,
            SafeguardKind.HUMANITARIAN_HARDSHIP,
            SafeguardKind.SPECIALTY,
            SafeguardKind.RE_EXTRADITION_LIMIT,
            SafeguardKind.DUAL_CRIMINALITY,
            SafeguardKind.EFFECTIVE_REMEDY,
            SafeguardKind.POST_SURRENDER_MONITORING);

    /** What is asked of a treaty on assistance, transfer or police cooperation, in the order of the columns. */
    static final List<SafeguardKind> OF_ASSISTANCE = List.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT,
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.HUMAN_RIGHTS_SAVINGS,
            SafeguardKind.FAIR_TRIAL_GUARANTEE,
            SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
            SafeguardKind.PERSECUTION_CLAUSE,
            SafeguardKind.MILITARY_OFFENCE_EXCLUSION,
            SafeguardKind.NE_BIS_IN_IDEM,
            SafeguardKind.DUAL_CRIMINALITY,
            SafeguardKind.ORDRE_PUBLIC,
            SafeguardKind.USE_LIMITATION,
            SafeguardKind.DATA_TRANSFER_SAFEGUARDS,
            SafeguardKind.TORTURE_EVIDENCE_EXCLUSION,
            SafeguardKind.PERSON_CONSENT,
            SafeguardKind.EFFECTIVE_REMEDY,
            SafeguardKind.CONSULAR_ACCESS,
            SafeguardKind.TERMINATION,
            SafeguardKind.CONSULTATION);

    private static final Set<Meaning> SAYING =
            EnumSet.complementOf(EnumSet.of(Meaning.UNKNOWN, Meaning.NOT_APPLICABLE));

    private final TableContext context;
    private final Sheet sheet;
    private final String title;
    private final List<SafeguardKind> kinds;
    private final Predicate<Relation> wanted;

    private ClauseAnswersTable(
            TableContext context, Sheet sheet, String title, List<SafeguardKind> kinds, Predicate<Relation> wanted) {
        this.context = context;
        this.sheet = sheet;
        this.title = title;
        this.kinds = kinds;
        this.wanted = wanted;
    }

    static ClauseAnswersTable ofExtradition(TableContext context) {
        return new ClauseAnswersTable(
                context,
                Sheet.EXTRADITION_CLAUSES,
                "When extradition must or may be refused, treaty by treaty",
                OF_EXTRADITION,
                ClauseAnswersTable::isExtradition);
    }

    static ClauseAnswersTable ofAssistance(TableContext context) {
        return new ClauseAnswersTable(
                context,
                Sheet.ASSISTANCE_CLAUSES,
                "What treaties on assistance, transfer and police cooperation say on safeguards",
                OF_ASSISTANCE,
                relation -> !isExtradition(relation));
    }

    /** {@return whether a text is one on extradition} */
    static boolean isExtradition(Relation relation) {
        return relation.instrument() instanceof Treaty treaty && treaty.kind() == TreatyKind.EXTRADITION;
    }

    @Override
    public Matrix matrix() {
        TreatyRows treaties = new TreatyRows(context, sheet != Sheet.EXTRADITION_CLAUSES);
        List<Subject.Relation> subjects = treaties.read(wanted);
        Map<String, Map<SafeguardKind, ClauseAnswer>> answers = new HashMap<>();
        subjects.forEach(subject -> answers.put(subject.id(), answers(subject.relation())));
        List<SafeguardKind> shown = new ArrayList<>();
        Map<ClauseSilence, List<String>> silent = new EnumMap<>(ClauseSilence.class);
        for (SafeguardKind kind : kinds) {
            if (answers.values().stream().anyMatch(ofText -> says(of(kind, ofText)))) {
                shown.add(kind);
            } else if (!subjects.isEmpty()) {
                silent.computeIfAbsent(silence(kind, answers.values()), each -> new ArrayList<>())
                        .add(kind.label());
            }
        }
        Matrix.Builder matrix = explained(subjects);
        List<ClauseAnswer> inColumns = answers.values().stream()
                .flatMap(ofText -> shown.stream().map(kind -> of(kind, ofText)))
                .toList();
        mostlyCopies(subjects).ifPresent(matrix::note);
        BriefClauses.key(inColumns).ifPresent(matrix::note);
        silent.forEach((silence, of) ->
                matrix.note(silence.words() + ", and so without a column: " + String.join(", ", of) + "."));
        return matrix.source(context.sourceLine())
                .columns(TreatyRows.columns())
                .columns(shown.stream()
                        .map(kind ->
                                Column.words(heading(kind)).keyed(kind.name()).width(Column.Width.NARROW))
                        .toList())
                .rows(treaties.rows(subjects, subject -> told(requireNonNull(answers.get(subject.id())), shown)))
                .ifEmpty("No such treaty on record between the selected states and counterparts")
                .build();
    }

    private static ClauseSilence silence(SafeguardKind kind, Collection<Map<SafeguardKind, ClauseAnswer>> texts) {
        return ClauseSilence.of(texts.stream().map(ofText -> of(kind, ofText).howKnown()));
    }

    /**
     * {@return whether a cell of the column says more than that nothing is known; a contradiction between sources does}
     */
    private static boolean says(ClauseAnswer answer) {
        return answer.dispute().isOpen()
                || SAYING.contains(BriefClauses.of(answer).meaning());
    }

    /**
     * {@return the kinds without a column in this table on which a text has a clause, so that they are not taken for
     * absent}
     */
    private String further(List<Subject.Relation> subjects) {
        List<String> further = Arrays.stream(SafeguardKind.values())
                .filter(kind -> !kinds.contains(kind))
                .filter(kind -> subjects.stream()
                        .map(subject -> context.view().instruments().clause(subject.relation(), kind))
                        .anyMatch(BriefClauses::isOnRecord))
                .map(kind -> Labels.lowerFirst(kind.label()))
                .toList();
        return further.isEmpty() ? "" : ", and kinds without a column: " + String.join("; ", further);
    }

    /** {@return the texts of which only an unofficial copy was read} */
    private String copies(List<Subject.Relation> subjects) {
        List<CooperationInstrument> inCopies = instruments(subjects, new WeakSources(context.view())::isReadInCopyOnly);
        if (inCopies.isEmpty()) {
            return "";
        }
        String which = sheet == Sheet.EXTRADITION_CLAUSES
                ? states(inCopies)
                : Labels.number(inCopies.size(), "text") + "; " + Sheet.TREATIES.title() + " says which";
        return " Text read in an unofficial copy only: " + which + ".";
    }

    /** {@return the texts of which most clauses were read only in an unofficial copy} */
    private Optional<String> mostlyCopies(List<Subject.Relation> subjects) {
        List<CooperationInstrument> mostly = sheet == Sheet.EXTRADITION_CLAUSES
                ? instruments(subjects, new WeakSources(context.view())::isReadInCopyMostly)
                : List.of();
        return mostly.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Most clauses read in an unofficial copy, a few in another text: " + states(mostly) + ".");
    }

    private static List<CooperationInstrument> instruments(
            List<Subject.Relation> subjects, Predicate<CooperationInstrument> wanted) {
        return subjects.stream()
                .map(subject -> subject.relation().instrument())
                .filter(instrument -> !instrument.model() && wanted.test(instrument))
                .distinct()
                .toList();
    }

    private String states(List<CooperationInstrument> instruments) {
        return instruments.stream().map(this::state).collect(Collectors.joining(", "));
    }

    /** {@return the parties of a treaty other than the counterpart} */
    private String state(CooperationInstrument instrument) {
        return context.labels()
                .actors(
                        instrument.parties().stream()
                                .filter(party ->
                                        !context.selection().counterparts().contains(party))
                                .toList(),
                        instrument.title());
    }

    /** {@return the table with what its rows and words mean} */
    private Matrix.Builder explained(List<Subject.Relation> subjects) {
        Matrix.Builder matrix = sheet.matrix()
                .title(title + context.knownEarlier())
                .shows("One row per treaty; two where it matters which state is asked."
                        + (context.isHongKongApart() ? " Agreements of Hong Kong are listed separately." : "")
                        + (subjects.stream().anyMatch(Subject::isCalibration) ? " Reference texts come last." : ""))
                .note("A clause in a text does not mean that persons are safe, and a gap in it does not lift"
                        + " duties that bind"
                        + " whatever it says. Each cell leads to its claim; " + Sheet.CLAUSES.title()
                        + " has the articles" + further(subjects) + "." + copies(subjects));
        return context.knownEarlier().isEmpty()
                ? matrix
                : matrix.note("\"Text read\" says what was read for this dataset, by "
                        + context.dataset().info().asOf()
                        + "; of what the texts say, only sources published by "
                        + context.view().knownBy() + " count.");
    }

    /** {@return the name of a safeguard, or its main word where a long word would widen the column} */
    private static String heading(SafeguardKind kind) {
        return switch (kind) {
            case HUMAN_RIGHTS_SAVINGS -> "Other treaties prevail";
            case PERSECUTION_CLAUSE -> "Persecution";
            case REDUCIBLE_SENTENCE -> "Irreducible life sentence";
            default -> kind.label();
        };
    }

    /** {@return what a text says on each safeguard, which decides on the columns and then stands in them} */
    private Map<SafeguardKind, ClauseAnswer> answers(Relation relation) {
        Map<SafeguardKind, ClauseAnswer> answers = new EnumMap<>(SafeguardKind.class);
        kinds.forEach(kind -> answers.put(kind, context.view().instruments().clause(relation, kind)));
        return answers;
    }

    private static ClauseAnswer of(SafeguardKind kind, Map<SafeguardKind, ClauseAnswer> answers) {
        return requireNonNull(answers.get(kind));
    }

    private List<TreatyRows.Told> told(Map<SafeguardKind, ClauseAnswer> answers, List<SafeguardKind> shown) {
        return shown.stream()
                .map(kind -> of(kind, answers))
                .map(answer ->
                        new TreatyRows.Told(context.cells().plain(BriefClauses.of(answer)), ClauseMeaning.of(answer)))
                .toList();
    }

    /**
     * What an answer says, whatever the direction in which it is given and the claims on which it rests.
     *
     * @param strength how strongly the text protects
     * @param form the form of the clause, if there is one
     * @param howKnown how it is known
     * @param byReservation whether a reservation gives it
     * @param between the forms that sources give, if it is open between them
     * @param contrary what other sources say without effect on it
     */
    private record ClauseMeaning(
            StrengthInterval strength,
            Optional<SafeguardForm> form,
            HowKnown howKnown,
            boolean byReservation,
            List<Optional<SafeguardForm>> between,
            List<String> contrary) {
        static ClauseMeaning of(ClauseAnswer answer) {
            return new ClauseMeaning(
                    answer.value(),
                    answer.form(),
                    answer.howKnown(),
                    answer.byReservation(),
                    answer.dispute().isOpen()
                            ? answer.contradictory().stream()
                                    .map(ClauseForms::of)
                                    .toList()
                            : List.of(),
                    answer.contraryLabels());
        }
    }
}
