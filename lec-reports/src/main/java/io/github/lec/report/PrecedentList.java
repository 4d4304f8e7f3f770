package io.github.lec.report;

import io.github.lec.cooperation.Precedent;
import io.github.lec.cooperation.Precedents;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.ClauseWords;
import io.github.lec.report.words.StatusWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.report.words.Words;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;

/** What a state has agreed with others on a safeguard, one row per treaty, as precedents for negotiators. */
public final class PrecedentList {
    private static final List<TreatyKind> KINDS = List.of(
            TreatyKind.EXTRADITION, TreatyKind.MUTUAL_LEGAL_ASSISTANCE, TreatyKind.TRANSFER_OF_SENTENCED_PERSONS);

    private final View view;
    private final ActorId state;
    private final Words words;
    private final StatusWords status;

    private PrecedentList(View view, ActorId state) {
        this.view = view;
        this.state = state;
        this.words = new Words(view);
        this.status = new StatusWords(words);
    }

    /**
     * The precedents on one safeguard.
     *
     * @param view what is known on a day
     * @param state the state whose treaties are listed, such as China
     * @param safeguard the kind of safeguard
     * @return one row per bilateral treaty whose text exists on the view's day, the oldest first; also those that are
     *     silent
     * @throws InvalidValueException if an argument is null
     */
    public static Matrix of(View view, ActorId state, SafeguardKind safeguard) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(state, "state");
        InvalidValueException.given(safeguard, "safeguard");
        return new PrecedentList(view, state).on(safeguard);
    }

    /**
     * The precedents on all safeguards, counted.
     *
     * @param view what is known on a day
     * @param state the state whose treaties are counted
     * @return one row per kind of treaty, safeguard and form that some text has
     * @throws InvalidValueException if an argument is null
     */
    public static Matrix overview(View view, ActorId state) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(state, "state");
        return new PrecedentList(view, state).overview();
    }

    private Matrix on(SafeguardKind safeguard) {
        List<Row> rows = new ArrayList<>();
        int recorded = 0;
        for (TreatyKind kind : KINDS) {
            List<Precedent> found = Precedents.of(view, state).on(kind, safeguard);
            recorded += found.size();
            if (found.stream().anyMatch(one -> !one.answer().isWithoutClause())) {
                found.forEach(precedent -> rows.add(row(precedent)));
            }
        }
        return Matrix.on("Precedents")
                .title("What " + words.labels().actor(state) + " has agreed with others: " + safeguard.label())
                .shows("One row per bilateral treaty, as it reads where the partner is the requested state. Silence"
                        + " is not a precedent.")
                .columns(
                        Column.words("Partner").asRowHeader(),
                        Column.words("Kind of treaty").width(Column.Width.NARROW),
                        Column.words("Status").width(Column.Width.WIDE),
                        Column.words("What the text says").width(Column.Width.WIDE),
                        Column.words("Id").width(Column.Width.WIDE))
                .rows(rows)
                .ifEmpty(
                        recorded == 0
                                ? "No bilateral treaty is recorded"
                                : recorded == 1
                                        ? "The only bilateral treaty recorded is not known to have this safeguard"
                                        : "None of the " + recorded
                                                + " bilateral treaties recorded is known to have this safeguard")
                .build();
    }

    private Row row(Precedent precedent) {
        String id = precedent.treaty().id().value();
        return Row.of(
                        Cell.of(words.labels().actor(precedent.partner())),
                        Cell.of(precedent.treaty().kind().label()),
                        cell(status.of(precedent.treaty())),
                        cell(ClauseWords.of(precedent.answer())),
                        Cell.of(id))
                .anchoredAs(id)
                .about(About.record(id, List.of(precedent.partner().value(), state.value())));
    }

    private static Cell cell(WordedAnswer answer) {
        return Cell.of(answer.words()).meaning(answer.meaning()).restingOn(answer.evidence());
    }

    private Matrix overview() {
        List<Row> rows = new ArrayList<>();
        for (TreatyKind kind : KINDS) {
            for (SafeguardKind safeguard : SafeguardKind.values()) {
                Precedents.of(view, state)
                        .byForm(kind, safeguard)
                        .forEach((form, found) -> rows.add(Row.of(
                                Cell.of(kind.label()),
                                Cell.of(safeguard.label()),
                                Cell.of(form.label()),
                                Cell.of(found.size()),
                                Cell.of(String.join(
                                        ", ",
                                        found.stream()
                                                .map(one -> words.labels().actor(one.partner()))
                                                .toList())))));
            }
        }
        return Matrix.on("Precedents")
                .title("What " + words.labels().actor(state) + " has agreed with others on safeguards")
                .shows("One row per kind of treaty, safeguard and form. Silence is not a precedent.")
                .columns(
                        Column.words("Kind of treaty").asRowHeader(),
                        Column.words("Safeguard").asRowHeader(),
                        Column.words("Form").asRowHeader(),
                        Column.counts("Treaties"),
                        Column.words("With").width(Column.Width.PARAGRAPH))
                .rows(rows)
                .ifEmpty("No treaty is recorded")
                .build();
    }
}
