package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.CooperationWords;
import io.github.lec.report.words.Evidences;
import io.github.lec.report.words.QuestionWords;
import io.github.lec.source.Citation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims and searches that have a row: those of the dataset's own records, those that a rule asked for, and those
 * on which a cell of another table rests; with the tables that show them, and what every table that lists them says
 * alike.
 */
final class ClaimList {
    /**
     * The rows of so many claims are kept, since making them takes longer; those of more are made each time they are
     * read.
     */
    private static final int KEPT = 30_000;

    private final TableContext context;
    private final Map<Evidence, Set<String>> shownOn = new HashMap<>();
    private final List<Evidence> inOrder;
    private final QuestionWords questions;
    private final CooperationWords ofCooperation;
    private final RowAbout about;
    private final CiteAs citeAs;

    /**
     * The claims behind some tables.
     *
     * @param context what the tables are made from
     * @param tables all tables but those that list the claims, in the order of the sheets
     */
    ClaimList(TableContext context, Collection<Matrix> tables) {
        this.context = context;
        this.questions = new QuestionWords(context.words());
        this.ofCooperation = new CooperationWords(context.words());
        this.about = new RowAbout(context);
        this.citeAs = new CiteAs(context);
        context.claims().records().stream()
                .filter(this::isOwn)
                .flatMap(record -> context.claims().of(record).stream())
                .map(Claim::id)
                .filter(context::concerns)
                .map(Evidences::of)
                .forEach(this::note);
        if (!context.claims().records().stream().allMatch(this::isOwn)) { // otherwise all claims are listed already
            context.evidence().stream()
                    .filter(context::concerns)
                    .map(Evidences::of)
                    .forEach(this::note);
        }
        context.dataset().inquiries().stream()
                .filter(context.dataset()::isOwn)
                .filter(context.scope()::covers)
                .forEach(inquiry -> note(Evidences.of(inquiry)));
        tables.forEach(this::note);
        if (!context.names()) {
            shownOn.keySet().removeIf(ClaimList::isOnNames);
        }
        this.inOrder = inOrder();
    }

    /** {@return what is listed, by id: first of records that another table shows, then of those that none does} */
    private List<Evidence> inOrder() {
        Set<String> shown = shownOn.entrySet().stream()
                .filter(listed -> !listed.getValue().isEmpty())
                .map(listed -> recordOf(listed.getKey()))
                .collect(Collectors.toSet());
        return shownOn.keySet().stream()
                .sorted(Comparator.comparing((Evidence listed) -> !shown.contains(recordOf(listed)))
                        .thenComparing(Evidence::id))
                .toList();
    }

    private static String recordOf(Evidence listed) {
        return Evidences.claim(listed).map(ClaimId::record).orElse(listed.id());
    }

    /** Reference records that lie below the dataset are listed only as far as something rests on them. */
    private boolean isOwn(String record) {
        return context.dataset()
                .record(record)
                .filter(Extensible.class::isInstance)
                .filter(context.dataset()::isOwn)
                .filter(context.scope()::covers)
                .filter(context.norms()::lists)
                .isPresent();
    }

    private static boolean isOnNames(Evidence listed) {
        return Evidences.claim(listed)
                .filter(claim -> claim.member().equals("names"))
                .isPresent();
    }

    private Set<String> note(Evidence listed) {
        return shownOn.computeIfAbsent(listed, each -> new LinkedHashSet<>());
    }

    private void note(Matrix matrix) {
        try (Stream<Row> rows = matrix.rows()) {
            rows.forEach(row -> {
                for (Cell cell : row.cells()) {
                    for (Evidence listed : cell.evidence()) {
                        note(listed).add(matrix.sheet());
                    }
                }
            });
        }
    }

    /** {@return the claims that an account answers, those on records that another table shows first} */
    Stream<ClaimId> answered() {
        return inOrder.stream()
                .flatMap(listed -> Evidences.claim(listed).stream())
                .filter(context.cells()::isAnswered);
    }

    /** {@return the claims that no account answers, and the searches, in the same order} */
    Stream<Evidence> open() {
        return inOrder.stream().filter(listed -> !context.cells().isAnswered(listed));
    }

    /**
     * {@return the name of the row of an account, the same in every edition: its claim and, from the second on, its
     * rank}
     */
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
        return context.cooperation(claim.id()).map(ofCooperation::question).orElseGet(() -> questions.of(claim));
    }

    /** {@return the record and the states that a claim is about} */
    About about(ClaimId claim) {
        Optional<Cooperation> asked = context.cooperation(claim);
        if (asked.isPresent()) {
            return RowAbout.of(asked.get().question(), List.of(claim.record()));
        }
        return context.dataset().record(claim.record()).map(this::about).orElse(About.NOTHING);
    }

    /** {@return a record and the states that it is about} */
    About about(Identified record) {
        return about.of(record);
    }

    /** {@return how claims are cited} */
    CiteAs citeAs() {
        return citeAs;
    }

    /** {@return the tables whose cells rest on a claim or search, in the order of the sheets} */
    String shownOn(Evidence listed) {
        Set<String> sheets = shownOn.getOrDefault(listed, Set.of());
        return sheets.isEmpty() ? "In no other table" : String.join(", ", sheets);
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
