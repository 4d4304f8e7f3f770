package io.github.lec.assertj;

import io.github.lec.dataset.Claims;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link CooperationInstrument}: what a treaty or arrangement says about a kind of safeguard.
 *
 * <p>Unless {@link #whereRequested} names one, an assertion must hold for each party as the requested one. The text is
 * read over the embedded dataset, on the day of that dataset and with all its sources, whenever published; {@link #in}
 * names another view.
 */
public final class InstrumentAssert extends AbstractAssert<InstrumentAssert, CooperationInstrument> {
    /** Later than any source. */
    private static final LocalDate ALL_SOURCES = LocalDate.of(9999, 12, 31);

    private @Nullable View view;
    private @Nullable ActorId requested;

    InstrumentAssert(CooperationInstrument actual) {
        super(actual, InstrumentAssert.class);
    }

    /**
     * The same assertions on the instrument as a view sees it.
     *
     * @param seen the view
     * @return this
     */
    public InstrumentAssert in(View seen) {
        view = seen;
        return this;
    }

    /**
     * The same assertions in one direction: with this party as the requested one.
     *
     * @param party the id of a party, as in {@code FR}
     * @return this
     * @throws IllegalArgumentException if the instrument has no such party
     */
    public InstrumentAssert whereRequested(String party) {
        isNotNull();
        ActorId id = ActorId.of(party);
        if (!actual.parties().contains(id)) {
            throw new IllegalArgumentException(party + " is not a party to " + actual.id() + ": " + actual.parties());
        }
        requested = id;
        return this;
    }

    /**
     * That the text binds the requested party to protect.
     *
     * @param kind the kind of safeguard
     * @return this
     */
    public InstrumentAssert hasBinding(SafeguardKind kind) {
        return has(
                kind,
                "a binding clause",
                answer -> answer.value().is(Strength.BINDING).isTrue());
    }

    /**
     * That the text has a clause that permits protection and does not require it.
     *
     * @param kind the kind of safeguard
     * @return this
     */
    public InstrumentAssert hasWeak(SafeguardKind kind) {
        return has(
                kind,
                "a clause that is not binding",
                answer -> answer.value().is(Strength.WEAK).isTrue());
    }

    /**
     * That the relevant part of the text was read and does not protect.
     *
     * @param kind the kind of safeguard
     * @return this
     */
    public InstrumentAssert hasNo(SafeguardKind kind) {
        return has(
                kind,
                "no clause, and its text read for it",
                answer -> answer.value().is(Strength.NONE).isTrue());
    }

    /**
     * That the record leaves the strength of the clause open.
     *
     * @param kind the kind of safeguard
     * @return this
     */
    public InstrumentAssert leavesOpen(SafeguardKind kind) {
        return has(kind, "nothing determined", answer -> !answer.isDetermined());
    }

    /**
     * That the clause has this form, according to the account that is shown.
     *
     * @param kind the kind of safeguard
     * @param form the form
     * @return this
     */
    public InstrumentAssert hasForm(SafeguardKind kind, SafeguardForm form) {
        return has(
                kind,
                "a clause of the form " + form,
                answer -> answer.form().filter(form::equals).isPresent());
    }

    private InstrumentAssert has(SafeguardKind kind, String what, Predicate<ClauseAnswer> wanted) {
        isNotNull();
        View seen = view != null ? view : alone(actual);
        List<ClauseAnswer> against = directions().stream()
                .map(relation -> seen.instruments().clause(relation, kind))
                .filter(wanted.negate())
                .toList();
        if (!against.isEmpty()) {
            failWithMessage(
                    "%nExpecting %s to have %s on %s%nbut found:%n%s",
                    actual.id(),
                    what,
                    kind,
                    against.stream().map(answer -> found(seen, answer)).collect(Collectors.joining("\n")));
        }
        return this;
    }

    private static String found(View seen, ClauseAnswer answer) {
        return "  where " + answer.relation().requested() + " is requested by "
                + answer.relation().requesting() + ": "
                + answer.form().map(form -> form.name() + ", ").orElse("")
                + "strength " + words(answer.value()) + " (" + answer.howKnown().label() + ")"
                + answer.claims().stream()
                        .map(claim -> "\n    " + FoundText.of(seen, claim))
                        .collect(Collectors.joining());
    }

    private static String words(StrengthInterval strength) {
        return strength.lowest() == strength.highest()
                ? strength.lowest().name()
                : "between " + strength.lowest() + " and " + strength.highest();
    }

    private List<Relation> directions() {
        List<Relation> directions = new ArrayList<>();
        for (ActorId asked : requested != null ? List.of(requested) : actual.parties()) {
            actual.parties().stream()
                    .filter(party -> !party.equals(asked))
                    .findFirst()
                    .ifPresent(asking -> directions.add(Relation.of(actual, asked, asking)));
        }
        if (directions.isEmpty()) {
            throw new IllegalArgumentException(
                    actual.id() + " has fewer than two parties, so there is no requesting state");
        }
        return directions;
    }

    private static View alone(CooperationInstrument instrument) {
        Stream<Source> unlisted = Claims.of(instrument).stream()
                .flatMap(claim -> claim.accounts().stream())
                .flatMap(account -> account.citations().stream())
                .map(Citation::source)
                .distinct()
                .filter(id -> Dataset.embedded().source(id).isEmpty())
                .map(id -> Source.builder().id(id).title("Source " + id).build());
        Dataset draft =
                Dataset.draft(Stream.concat(Stream.of(instrument), unlisted).toArray(Identified[]::new));
        return View.of(draft, draft.info().asOf(), ALL_SOURCES);
    }
}
