package io.github.lec.view;

import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Resolution;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.norm.Norm;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.source.DateAccount;
import io.github.lec.source.TextAccount;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.actors.Attribution;
import io.github.lec.view.lifecycle.StepsByParty;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers about norms: whom they bind on a day, and what a judgment had clarified by then. */
public final class NormAnswers {
    private static final String COURT_OF_JUSTICE = "CJEU";

    private static final ActorId SECURITY_COUNCIL = ActorId.of("UNSC");
    private static final InstrumentId CHARTER = InstrumentId.of("un-charter");

    private record ClarifiedAsked(NormId norm, LocalDate day) {}

    private record Interpreted(NormId norm) {}

    private final KnownAccounts accounts;
    private final InstrumentAnswers instruments;
    private final StateAnswers states;
    private final UnionLawScope unionLaw;

    NormAnswers(KnownAccounts accounts, InstrumentAnswers instruments, StateAnswers states) {
        this.accounts = accounts;
        this.instruments = instruments;
        this.states = states;
        this.unionLaw = new UnionLawScope(accounts.dataset(), states);
    }

    /**
     * Whether a norm binds an actor on a day. A judgment binds like the provisions that it interprets, from their own
     * day: it binds if all of them bind the actor, and does not if none does; if only some do, or may do, this is open.
     * A benchmark is not binding. For an authority, the question is asked of the state or organisation whose organ it
     * is, and to which its acts are attributed (Articles on the Responsibility of States, article 4).
     *
     * @param id the norm
     * @param actor the actor
     * @param day the day
     * @return three-valued
     */
    public Truth binds(NormId id, ActorId actor, LocalDate day) {
        ActorId answering = Attribution.answering(accounts.dataset(), actor);
        Truth some = Truth.FALSE;
        Truth all = Truth.TRUE;
        for (NormId provision : provisions(id)) {
            Truth one = accounts.dataset()
                    .norm(provision)
                    .map(norm -> binds(norm, answering, day))
                    .orElse(Truth.UNKNOWN);
            some = some.or(one);
            all = all.and(one);
        }
        return some == all ? all : Truth.UNKNOWN;
    }

    /**
     * {@return what a norm ultimately interprets, each once however many judgments lead to it; the norm itself if it
     * interprets nothing}
     */
    private Set<NormId> provisions(NormId id) {
        return accounts.shared(new Interpreted(id), () -> readProvisions(id));
    }

    private Set<NormId> readProvisions(NormId id) {
        Set<NormId> provisions = new LinkedHashSet<>();
        Set<NormId> seen = new HashSet<>();
        Deque<NormId> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            NormId next = open.remove();
            if (seen.add(next)) {
                Set<NormId> interpreted = accounts.dataset()
                        .norm(next)
                        .<Set<NormId>>map(Norm::interprets)
                        .orElse(Set.of());
                open.addAll(interpreted);
                if (interpreted.isEmpty()) {
                    provisions.add(next);
                }
            }
        }
        return provisions;
    }

    private Truth binds(Norm norm, ActorId actor, LocalDate day) {
        return switch (norm.scope()) {
            case BENCHMARK -> Truth.FALSE;
            case EU_LAW -> {
                Truth reaches = unionLaw.reaches(norm, actor, day);
                yield reaches.isFalse() ? reaches : reaches.and(hasBegunToBind(norm, day));
            }
            case PARTIES ->
                norm.instrument()
                        .map(instrument -> bindsParties(instrument, actor, day))
                        .orElse(Truth.UNKNOWN);
        };
    }

    /**
     * A treaty binds its parties; a resolution of the Security Council binds the members of the United Nations; the
     * rules of an organisation bind the organisation and, while they are members, its members.
     */
    private Truth bindsParties(InstrumentId id, ActorId actor, LocalDate day) {
        Optional<Instrument> instrument = accounts.dataset().instrument(id);
        if (instrument.orElse(null) instanceof Treaty treaty) {
            return isNotYetAdopted(treaty, day) ? Truth.FALSE : instruments.isParty(id, actor, day);
        }
        if (instrument.orElse(null) instanceof Resolution resolution
                && resolution.body().equals(SECURITY_COUNCIL)) {
            return isAdopted(adoptions(resolution), day).and(instruments.isParty(CHARTER, actor, day));
        }
        if (instrument.orElse(null) instanceof Law rules) {
            Truth existed = hasAdopted(rules, day);
            return actor.equals(rules.jurisdiction())
                    ? existed
                    : existed.and(states.isMember(actor, rules.jurisdiction(), day));
        }
        return Truth.UNKNOWN;
    }

    /** Rules without a recorded day of adoption are taken to have existed; for others the day decides. */
    private Truth hasAdopted(Law rules, LocalDate day) {
        boolean reported = Lists.anyMatch(rules.lifecycle(), NormAnswers::isAdoption);
        List<LifecycleStep> adoptions = reported ? adoptions(rules) : List.of();
        return adoptions.isEmpty() ? Truth.TRUE : isAdopted(adoptions, day);
    }

    private List<LifecycleStep> adoptions(Instrument text) {
        return accounts.steps(text, NormAnswers::isAdoption, Stage.ADOPTED);
    }

    private static Truth isAdopted(List<LifecycleStep> adoptions, LocalDate day) {
        return Truth.any(
                adoptions,
                step -> step.date().map(date -> date.isOnOrBefore(day)).orElse(Truth.UNKNOWN));
    }

    private static boolean isAdoption(LifecycleStep step) {
        return step.stage() == Stage.ADOPTED && !step.denies();
    }

    /** {@return whether a text was certainly adopted only later, so that it did not yet bind anyone} */
    private boolean isNotYetAdopted(Instrument text, LocalDate day) {
        return Lists.anyMatch(
                StepsByParty.of(accounts, text, Optional.empty()),
                step -> isAdoption(step)
                        && step.date()
                                .filter(date -> date.isOnOrBefore(day).isFalse())
                                .isPresent());
    }

    /**
     * The norms that certainly bind an actor on a day.
     *
     * @param ids the norms, in the order of preference
     * @param actor the actor
     * @param day the day
     * @return the norms that certainly bind
     */
    public List<NormId> binding(List<NormId> ids, ActorId actor, LocalDate day) {
        return Lists.filter(ids, id -> binds(id, actor, day).isTrue());
    }

    /**
     * {@return what a norm requires or a judgment held according to visible sources, without denials}
     *
     * @param norm the norm
     */
    public List<TextAccount> content(Norm norm) {
        return accounts.ask(norm, "content", norm.content()).stream()
                .filter(account -> !account.denies())
                .toList();
    }

    /**
     * {@return the visible accounts of the day on which a judgment was given; none for other norms}
     *
     * @param norm the judgment
     */
    public List<DateAccount> clarifiedOn(Norm norm) {
        return accounts.ask(norm, "clarifiedOn", norm.clarifiedOn());
    }

    /**
     * Whether a judgment had been given by a day; always true for other norms.
     *
     * @param id the norm
     * @param day the day
     * @return three-valued
     */
    public Truth isClarified(NormId id, LocalDate day) {
        return accounts.answer(new ClarifiedAsked(id, day), () -> readClarified(id, day));
    }

    private Truth readClarified(NormId id, LocalDate day) {
        return accounts.dataset()
                .norm(id)
                .map(norm -> norm.clarifiedOn().isEmpty()
                        ? Truth.TRUE
                        : Truth.any(
                                accounts.asked(norm, "clarifiedOn", norm.clarifiedOn(), account -> true, () -> ""),
                                account -> account.date().isOnOrBefore(day)))
                .orElse(Truth.UNKNOWN);
    }

    /**
     * Whether an act of a day can be judged by what a judgment clarified. From the day of the judgment on it can. An
     * earlier act cannot if the judgment had not been given by the view's known-by day; if it had, it is open whether
     * the norm already required it, since a judgment interprets a norm from the norm's own day.
     *
     * @param judgment the judgment
     * @param day the day of the act, or the view's own day for a text or a hypothetical act
     * @return three-valued
     */
    Truth judgedBy(NormId judgment, LocalDate day) {
        Truth then = isClarified(judgment, day);
        return then.isFalse() && !isClarified(judgment, accounts.knownBy()).isFalse() ? Truth.UNKNOWN : then;
    }

    /**
     * Whether the law required on a day what a judgment says. A ruling of the Court of Justice of the European Union
     * says what the provisions have meant since they entered into force, unless it limits itself in time, so that an
     * earlier act is judged by it if one of them was binding by the day of the act (Denkavit italiana, 61/79). For a
     * later decision of another court this stays open: what a state had to know earlier is a separate matter.
     *
     * @param judgment the judgment
     * @param day the day of an act
     * @return three-valued
     */
    public Truth required(NormId judgment, LocalDate day) {
        Truth then = judgedBy(judgment, day);
        return then != Truth.UNKNOWN
                ? then
                : accounts.dataset()
                        .norm(judgment)
                        .filter(norm ->
                                norm.court().filter(COURT_OF_JUSTICE::equals).isPresent())
                        .map(norm -> isClarified(judgment, accounts.knownBy())
                                .and(hasBegun(norm.interprets(), day))
                                .or(Truth.UNKNOWN))
                        .orElse(then);
    }

    private Truth hasBegun(Set<NormId> interpreted, LocalDate day) {
        List<Norm> dated = interpreted.stream()
                .flatMap(id -> accounts.dataset().norm(id).stream())
                .filter(norm -> !norm.bindsFrom().isEmpty())
                .toList();
        return Truth.any(dated, norm -> hasBegunToBind(norm, day));
    }

    /**
     * {@return whether a norm binds from a day or earlier, whichever actors it binds; unknown if the dataset does not
     * have it}
     */
    Truth bindsFrom(NormId id, LocalDate day) {
        return accounts.dataset()
                .norm(id)
                .map(norm -> hasBegunToBind(norm, day))
                .orElse(Truth.UNKNOWN);
    }

    private Truth hasBegunToBind(Norm norm, LocalDate day) {
        return norm.bindsFrom().isEmpty()
                ? norm.instrument()
                        .flatMap(accounts.dataset()::instrument)
                        .map(instrument -> instruments.isInForce(instrument, day))
                        .orElse(Truth.UNKNOWN)
                : Truth.any(
                        accounts.asked(norm, "bindsFrom", norm.bindsFrom(), account -> true, () -> ""),
                        account -> account.date().isOnOrBefore(day));
    }

    /** {@return whom the Convention relating to the Status of Refugees protects} */
    public RefugeeLaw refugeeLaw() {
        return new RefugeeLaw(states, (state, day) -> binds(RefugeeLaw.NON_REFOULEMENT, state, day));
    }

    /** {@return the subject of the answers, and their day} */
    @Override
    public String toString() {
        return "Answers on norms, known by " + accounts.knownBy();
    }
}
