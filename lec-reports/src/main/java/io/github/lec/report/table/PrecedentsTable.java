package io.github.lec.report.table;

import io.github.lec.cooperation.Precedent;
import io.github.lec.cooperation.Precedents;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a counterpart has agreed with others: one row per safeguard and form, with partners, articles and dates. */
final class PrecedentsTable implements Table {
    private static final List<TreatyKind> TREATIES =
            List.of(TreatyKind.EXTRADITION, TreatyKind.MUTUAL_LEGAL_ASSISTANCE);

    /** Up to so many, all are named; of more, so many of one status. */
    private static final int MANY = 6;

    private static final Set<String> IN_FORCE = Set.of("In force", "Observed in force");

    /** What is in force counts for most; the others follow by name. */
    private static final List<String> FIRST = List.of("In force", "Observed in force", "Signed");

    private final TableContext context;
    private final BriefStatus status;

    PrecedentsTable(TableContext context) {
        this.context = context;
        this.status = new BriefStatus(context.words()).withoutYears();
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = new ArrayList<>();
        for (ActorId counterpart : context.selection().counterparts()) {
            Precedents precedents = Precedents.of(context.view(), counterpart);
            for (TreatyKind kind : TREATIES) {
                for (SafeguardKind safeguard : SafeguardKind.values()) {
                    List<Precedent> all = precedents.on(kind, safeguard);
                    Precedents.byForm(all)
                            .forEach((form, found) -> rows.add(row(counterpart, kind, safeguard, form, found, all)));
                }
            }
        }
        return Sheet.PRECEDENTS
                .matrix()
                .title("What "
                        + String.join(
                                " and ",
                                context.selection().counterparts().stream()
                                        .map(context.labels()::actorInSentence)
                                        .toList())
                        + " agreed with others")
                .shows(
                        "One row per safeguard and form, where the other state is the requested state. Bilateral treaties"
                                + " with any state of the world, as precedents for negotiators.")
                .note(
                        "A treaty counts only if its text, or a description of it, says so; silence is not a precedent. Treaties that"
                                + " are disputed or not read on a point are counted as treaties but not as precedents.")
                .note("Of many, the latest in force are named and the others counted; " + Sheet.CLAUSES.title()
                        + " has all.")
                .source(context.sourceLine())
                .columns(
                        Column.words("Counterpart").width(Column.Width.NARROW).asRowHeader(),
                        Column.words("Kind of treaty").asRowHeader(),
                        Column.words("Safeguard").asRowHeader(),
                        Column.words("Form").asRowHeader(),
                        Column.counts("Treaties with it"),
                        Column.counts("Treaties on record"),
                        Column.words("With whom, in which article").width(Column.Width.PARAGRAPH))
                .rows(rows)
                .ifEmpty("No treaty is on record")
                .build();
    }

    private Row row(
            ActorId counterpart,
            TreatyKind kind,
            SafeguardKind safeguard,
            SafeguardForm form,
            List<Precedent> found,
            List<Precedent> all) {
        List<ClaimId> claims = found.stream()
                .flatMap(precedent -> precedent.answer().claims().stream())
                .toList();
        return Row.of(
                        Cell.of(context.labels().actor(counterpart)),
                        Cell.of(kind.label()),
                        Cell.of(safeguard.label()),
                        Cell.of(form.label()),
                        Cell.of(found.size()),
                        Cell.of(all.size()),
                        context.cells().on(Cell.of(words(found)), claims))
                .anchoredAs(String.join("/", counterpart.value(), kind.name(), safeguard.name(), form.name()))
                .about(new About(
                        found.stream()
                                .map(precedent -> precedent.treaty().id().value())
                                .toList(),
                        found.stream()
                                .map(precedent -> precedent.partner().value())
                                .toList()));
    }

    /**
     * {@return "In force: Spain 5(c), Italy 3(f). Put aside: Australia 3(f)"; each status said once, what is in force first} Of many,
     * the latest in force are named, and the others only counted.
     */
    private String words(List<Precedent> found) {
        Map<String, List<String>> byStatus =
                new TreeMap<>(Comparator.comparing(PrecedentsTable::rank).thenComparing(Comparator.naturalOrder()));
        for (Precedent precedent : found) {
            String words = status.of(precedent.treaty()).words();
            byStatus.computeIfAbsent(words, same -> new ArrayList<>())
                    .add(context.labels().actor(precedent.partner())
                            + precedent
                                    .answer()
                                    .article()
                                    .map(article -> " " + article)
                                    .orElse(""));
        }
        return found.size() <= MANY
                ? byStatus.entrySet().stream()
                        .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                        .collect(Collectors.joining(". "))
                : ofMany(byStatus);
    }

    private static String ofMany(Map<String, List<String>> byStatus) {
        List<String> parts = new ArrayList<>();
        int others = 0;
        for (Map.Entry<String, List<String>> each : byStatus.entrySet()) {
            if (IN_FORCE.contains(each.getKey())) {
                parts.add(each.getKey() + ": " + latest(each.getValue()));
            } else {
                others += each.getValue().size();
            }
        }
        if (others > 0) {
            parts.add("Of another status: " + others);
        }
        return String.join(". ", parts);
    }

    private static String latest(List<String> named) {
        int older = Math.max(0, named.size() - MANY);
        String latest = String.join(", ", named.subList(older, named.size()));
        return older == 0 ? latest : latest + " and " + older + " older";
    }

    private static int rank(String status) {
        for (int i = 0; i < FIRST.size(); i++) {
            if (status.startsWith(FIRST.get(i))) {
                return i;
            }
        }
        return FIRST.size();
    }
}
