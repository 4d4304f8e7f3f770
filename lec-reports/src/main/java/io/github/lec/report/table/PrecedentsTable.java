package io.github.lec.report.table;

import io.github.lec.cooperation.Precedent;
import io.github.lec.cooperation.Precedents;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.InstrumentStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a counterpart has agreed with others: one row per safeguard and form, with partners, articles and dates. */
final class PrecedentsTable implements Table {
    private static final List<TreatyKind> TREATIES =
            List.of(TreatyKind.EXTRADITION, TreatyKind.MUTUAL_LEGAL_ASSISTANCE);

    /** Up to this number, all are named; if there are more, this number of one status. */
    private static final int MANY = 6;

    /** The rank of what is neither in force nor signed. */
    private static final int OTHERS = 3;

    private final TableContext context;
    private final BriefStatus status;

    PrecedentsTable(TableContext context) {
        this.context = context;
        this.status = new BriefStatus(context.words()).withoutYears();
    }

    @Override
    public Matrix matrix() {
        return Sheet.PRECEDENTS
                .matrix()
                .title("What "
                        + WordList.and(context.selection().counterparts().stream()
                                .map(context.labels()::actorInSentence)
                                .toList())
                        + " agreed with others")
                .shows("One row per safeguard and form, where the other state is the requested state. Bilateral"
                        + " treaties with any state of the world, as precedents for negotiators.")
                .note("A treaty counts only if its text, or a description of it, says so; silence is not a"
                        + " precedent. Treaties that are disputed or not read on a point are counted as treaties"
                        + " but not as precedents.")
                .note("Where there are many, the latest in force are named and the others counted; "
                        + Sheet.CLAUSES.title() + " has all.")
                .source(context.sourceLine())
                .columns(
                        Column.words("Counterpart").width(Column.Width.NARROW).asRowHeader(),
                        Column.words("Kind of treaty").asRowHeader(),
                        Column.words("Safeguard").asRowHeader(),
                        Column.words("Form").asRowHeader(),
                        Column.counts("Treaties with it"),
                        Column.counts("Treaties on record"),
                        Column.words("With whom, in which article").width(Column.Width.PARAGRAPH))
                .rows(rows())
                .ifEmpty("No treaty is on record")
                .build();
    }

    private List<Row> rows() {
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
        return rows;
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
     * {@return "In force: Spain 5(c), Italy 3(f). Put aside: Australia 3(f)"; each status said once, what is in force
     * first} Of many, the latest in force are named, and the others only counted.
     */
    private String words(List<Precedent> found) {
        Map<String, List<Precedent>> byStatus = found.stream()
                .sorted(Comparator.comparingInt(PrecedentsTable::rank).thenComparing(this::status))
                .collect(Collectors.groupingBy(this::status, LinkedHashMap::new, Collectors.toList()));
        return found.size() <= MANY
                ? byStatus.entrySet().stream()
                        .map(each -> each.getKey() + ": " + String.join(", ", named(each.getValue())))
                        .collect(Collectors.joining(". "))
                : ofMany(byStatus);
    }

    private String ofMany(Map<String, List<Precedent>> byStatus) {
        List<String> parts = new ArrayList<>();
        int others = 0;
        for (Map.Entry<String, List<Precedent>> each : byStatus.entrySet()) {
            if (each.getValue().stream().allMatch(this::isInForce)) {
                parts.add(each.getKey() + ": " + latest(named(each.getValue())));
            } else {
                others += each.getValue().size();
            }
        }
        if (others > 0) {
            parts.add("Of another status: " + others);
        }
        return String.join(". ", parts);
    }

    private String status(Precedent precedent) {
        return status.of(precedent.treaty()).words();
    }

    /** {@return each partner with the article} */
    private List<String> named(List<Precedent> found) {
        return found.stream()
                .map(precedent -> context.labels().actor(precedent.partner())
                        + precedent
                                .answer()
                                .article()
                                .map(article -> " " + article)
                                .orElse(""))
                .toList();
    }

    private static String latest(List<String> named) {
        int older = Math.max(0, named.size() - MANY);
        String latest = String.join(", ", named.subList(older, named.size()));
        return older == 0 ? latest : latest + " and " + older + " older";
    }

    /** What only an unofficial list says does not count. */
    private boolean isInForce(Precedent precedent) {
        InstrumentStatus.State state = precedent.status().value();
        return !precedent.status().dispute().isOpen()
                && (state == InstrumentStatus.State.IN_FORCE
                        || state == InstrumentStatus.State.OBSERVED_IN_FORCE
                                && !status.isByUnofficialList(precedent.treaty()));
    }

    /** What is in force counts for most; the others follow by name. */
    private static int rank(Precedent precedent) {
        if (precedent.status().dispute().isOpen()) {
            return OTHERS;
        }
        return switch (precedent.status().value()) {
            case IN_FORCE, IN_FORCE_FOR_PARTIES, PERHAPS_SUSPENDED, PERHAPS_ENDED -> 0;
            case OBSERVED_IN_FORCE -> 1;
            case SIGNED, SIGNED_NOT_IN_FORCE -> 2;
            default -> OTHERS;
        };
    }
}
