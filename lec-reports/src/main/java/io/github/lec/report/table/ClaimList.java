package io.github.lec.report.table;

import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.QuestionWords;
import io.github.lec.source.Citation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The claims and searches that have a row: those of the dataset's own records, those that a rule asked for, and those on which a
 * cell of another table rests; with the tables that show them, and what
 * every table that lists them says alike.
 */
final class ClaimList {
    private static final String NAMES = "names";

    /** The rows of so many claims are kept, since making them takes longer; those of more are made each time they are read. */
    private static final int KEPT = 30_000;

    private final TableContext context;
    private final Map<String, CooperationQuestion> cooperation;
    private final SortedMap<String, Set<String>> shownOn = new TreeMap<>();
    private final QuestionWords questions;
    private final RowAbout about;
    private final CiteAs citeAs;

    /**
     * The claims behind some tables.
     *
     * @param context what the tables are made from
     * @param tables all tables but those that list the claims
     */
    ClaimList(TableContext context, Collection<Matrix> tables) {
        this.context = context;
        this.cooperation = context.cooperationQuestions();
        this.questions = new QuestionWords(context.words());
        this.about = new RowAbout(context);
        this.citeAs = new CiteAs(context);
        context.claims().records().stream()
                .filter(this::isOwn)
                .flatMap(record -> context.claims().of(record).stream())
                .map(claim -> claim.id().toString())
                .filter(context::concerns)
                .forEach(this::note);
        context.evidence().stream()
                .map(ClaimId::toString)
                .filter(context::concerns)
                .forEach(this::note);
        context.dataset().inquiries().stream()
                .filter(context.dataset()::isOwn)
                .filter(context.scope()::covers)
                .forEach(inquiry -> note(inquiry.id().value()));
        tables.forEach(this::note);
        if (!context.names()) {
            shownOn.keySet().removeIf(id -> id.endsWith("/" + NAMES));
        }
    }

    /** Reference records that lie below the dataset are listed only as far as something rests on them. */
    private boolean isOwn(String record) {
        return context.dataset()
                .record(record)
                .filter(Extensible.class::isInstance)
                .filter(context.dataset()::isOwn)
                .filter(context.scope()::covers)
                .isPresent();
    }

    private Set<String> note(String id) {
        return shownOn.computeIfAbsent(id, claim -> new TreeSet<>());
    }

    private void note(Matrix matrix) {
        try (Stream<Row> rows = matrix.rows()) {
            rows.flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.claims().stream())
                    .forEach(id -> note(id).add(matrix.sheet()));
        }
    }

    /** {@return the ids of the claims that an account answers, in their order} */
    Stream<ClaimId> answered() {
        return shownOn.keySet().stream().filter(context.cells()::isAnswered).map(ClaimId::parse);
    }

    /** {@return the ids of the claims that no account answers, and of the searches, in their order} */
    Stream<String> open() {
        return shownOn.keySet().stream().filter(id -> !context.cells().isAnswered(id));
    }

    /** {@return the questions about forms of cooperation, by the ids of their rows} */
    Map<String, CooperationQuestion> cooperation() {
        return cooperation;
    }

    /** {@return the name of the row of an account, the same in every edition: its claim and, from the second on, its rank} */
    static String anchor(ClaimId claim, int rank) {
        return claim + (rank == 0 ? "" : "#" + (rank + 1));
    }

    /** {@return the row of an account under its name; those from the second on continue the first} */
    static Row anchored(Row row, ClaimId claim, int rank) {
        Row named = row.anchoredAs(anchor(claim, rank));
        return rank == 0 ? named : named.continuing(claim.toString());
    }

    /** {@return what a claim asks, as a sentence} */
    String question(Claim claim) {
        return questions.of(claim);
    }

    /** {@return the record and the states of which a claim speaks} */
    About about(ClaimId claim) {
        return context.dataset().record(claim.record()).map(this::about).orElse(About.NOTHING);
    }

    /** {@return a record and the states of which it speaks} */
    About about(Identified record) {
        return about.of(record);
    }

    /** {@return how claims are cited} */
    CiteAs citeAs() {
        return citeAs;
    }

    /** {@return the tables whose cells rest on a claim, in the order of the sheets} */
    String shownOn(String id) {
        Set<String> sheets = shownOn.getOrDefault(id, Set.of());
        List<String> inOrder = Stream.of(Sheet.values())
                .map(Sheet::title)
                .filter(sheets::contains)
                .toList();
        return inOrder.isEmpty() ? "In no other table" : String.join(", ", inOrder);
    }

    /** {@return the rows of a table of claims, which is read twice: to measure it and to write it} */
    Supplier<Stream<Row>> rows(Supplier<Stream<Row>> made) {
        if (shownOn.size() > KEPT) {
            return made;
        }
        Lazy<List<Row>> kept = Lazy.of(() -> made.get().toList());
        return () -> kept.get().stream();
    }

    /** {@return how many accounts of listed claims cite each source} */
    Map<String, Long> citations() {
        Map<String, Long> counts = new TreeMap<>();
        answered()
                .forEach(id -> context.claims().get(id).accounts().stream()
                        .flatMap(account -> context.view().seenCitations(account).stream()
                                .map(Citation::source)
                                .distinct())
                        .forEach(source -> counts.merge(source.value(), 1L, Long::sum)));
        return counts;
    }
}
