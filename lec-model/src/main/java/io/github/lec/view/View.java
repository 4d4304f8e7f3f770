package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.Inquiry;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.accounts.Searches;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The only access that rules and tables have to the facts of a dataset. It fixes two clocks: the day that is described,
 * and the day up to which sources count. It never reads the system clock.
 *
 * <p>Every answer is three-valued, and {@link #recording} reports the claims on which it rests. Accounts from sources
 * published after the known-by day are not visible. Memberships, participation in conventions and norms are public
 * record: they count as known from the day of the act, whatever the date of the page that is cited for them.
 */
public final class View extends VisibleRecords {
    private final KnownAccounts accounts;
    private final StateAnswers states;
    private final InstrumentAnswers instruments;
    private final NormAnswers norms;
    private final ActAnswers acts;
    private final UnionLaw unionLaw;
    private final UnionAsylumLaw unionAsylumLaw;
    private final OwnNationals ownNationals;
    private final ShownClaims claims;

    /**
     * The view of a dataset on its own day.
     *
     * @param dataset the dataset
     * @return the view with both clocks on that day
     * @throws InvalidValueException if it is null
     */
    public static View of(Dataset dataset) {
        LocalDate day = InvalidValueException.given(dataset, "dataset").info().asOf();
        return of(dataset, day, day);
    }

    /**
     * The view on a day, with what was known on another day.
     *
     * @param dataset the dataset
     * @param asOf the day that is described
     * @param knownBy the day up to which sources count: what was published later is not visible
     * @return the view
     * @throws InvalidValueException if one of the three is null
     */
    public static View of(Dataset dataset, LocalDate asOf, LocalDate knownBy) {
        return new View(new KnownAccounts(
                InvalidValueException.given(dataset, "dataset"),
                InvalidValueException.given(asOf, "asOf"),
                InvalidValueException.given(knownBy, "knownBy")));
    }

    View(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
        this.states = new StateAnswers(accounts);
        this.instruments = new InstrumentAnswers(accounts, states);
        this.norms = new NormAnswers(accounts, instruments, states);
        this.acts = new ActAnswers(accounts);
        this.unionLaw = new UnionLaw(accounts, states, norms);
        this.unionAsylumLaw = new UnionAsylumLaw(unionLaw, norms);
        this.ownNationals = new OwnNationals(accounts, states, instruments);
        this.claims = new ShownClaims(accounts, instruments);
    }

    /**
     * The same view, which also reports the claims on which its answers rest.
     *
     * @param evidence receives the id of every claim that is asked for, answered or not
     * @return the recording view
     */
    public View recording(Consumer<ClaimId> evidence) {
        return new View(accounts.recording(evidence));
    }

    /**
     * The same view without mere allegations about cases and operations: without accounts that no court or
     * international body established and no one admitted.
     *
     * @param reported members whose mere reports stay visible, such as the steps that show an act
     * @return the view that says whether a finding rests on allegations
     */
    public View established(Set<String> reported) {
        return new View(accounts.established(reported));
    }

    /**
     * The same view without some accounts, to find out what the others alone say.
     *
     * @param accounts the accounts to leave out
     * @return the view, whose answers are all read again
     */
    public View without(Collection<? extends Account> accounts) {
        return new View(this.accounts.without(accounts));
    }

    /**
     * The same view for many questions in a row: it caches what it read about the last relation, and its answers about
     * actors, treaties and norms. It gives the same answers, and records nothing.
     *
     * @return a view for one thread only; every other view can be shared
     */
    public View caching() {
        return new View(accounts.caching());
    }

    /**
     * A value that a rule computes from many records, such as a sorted list of all agreements of a party. It is
     * computed once for this view and all views made from it, however many subjects are judged. It is not evidence; the
     * rule asks about the relevant records once it has found them.
     *
     * @param key identifies what is computed
     * @param work how it is computed, by a view that records nothing
     * @param <T> its type; it must not change
     * @return what was computed
     */
    public <T> T shared(Record key, Function<View, T> work) {
        return accounts.shared(key, () -> work.apply(new View(accounts.silent())));
    }

    /**
     * The conjunction of questions in their order, for rules that apply only if several conditions are met. The first
     * one that is false decides, and the others are not asked, unless evidence is recorded, which shows everything that
     * a rule asks.
     *
     * @param questions the questions
     * @return {@link Truth#FALSE} if one is false, {@link Truth#TRUE} if all are true, else {@link Truth#UNKNOWN}
     */
    @SafeVarargs
    public final Truth all(Supplier<Truth>... questions) {
        Truth all = Truth.TRUE;
        for (Supplier<Truth> question : questions) {
            if (all.isFalse() && !accounts.isRecording()) {
                return all;
            }
            all = all.and(question.get());
        }
        return all;
    }

    /**
     * Whether something holds for at least one member, as {@link Truth#any}. The first one for which it does decides,
     * and the others are not asked, unless evidence is recorded.
     *
     * @param items the members; for none of them the answer is {@link Truth#FALSE}
     * @param question the question, asked in their order
     * @param <T> the type of the members
     * @return {@link Truth#TRUE} if it holds for one, {@link Truth#FALSE} if for none, else {@link Truth#UNKNOWN}
     */
    public <T> Truth any(Iterable<? extends T> items, Truth.Condition<? super T> question) {
        Truth any = Truth.FALSE;
        for (T item : items) {
            if (any.isTrue() && !accounts.isRecording()) {
                return any;
            }
            any = any.or(question.test(item));
        }
        return any;
    }

    /**
     * The whole answer to a yes-or-no question. Rules ask the question itself, which costs only its value; this is for
     * code that displays the answer.
     *
     * @param question the question, asked of the view that it is given:
     *     {@code seen -> seen.norms().binds(norm, state, day)}
     * @return the same value, with the claims on which it rests
     */
    public YesNoAnswer answer(Function<View, Truth> question) {
        return YesNoReading.of(accounts, seen -> question.apply(new View(seen)));
    }

    /** {@return the dataset} */
    public Dataset dataset() {
        return accounts.dataset();
    }

    /** {@return the day that is described} */
    public LocalDate asOf() {
        return accounts.asOf();
    }

    /** {@return the day up to which sources count} */
    public LocalDate knownBy() {
        return accounts.knownBy();
    }

    /** {@return answers about treaties and other texts} */
    public InstrumentAnswers instruments() {
        return instruments;
    }

    /** {@return answers about states and regions} */
    public StateAnswers states() {
        return states;
    }

    /** {@return answers about norms} */
    public NormAnswers norms() {
        return norms;
    }

    /** {@return answers about acts} */
    public ActAnswers acts() {
        return acts;
    }

    /** {@return whom the law of the European Union protects, and where} */
    public UnionLaw unionLaw() {
        return unionLaw;
    }

    /** {@return what the asylum law of the European Union says about the extradition of refugees} */
    public UnionAsylumLaw unionAsylumLaw() {
        return unionAsylumLaw;
    }

    /** {@return whether states do not extradite their own nationals} */
    public OwnNationals ownNationals() {
        return ownNationals;
    }

    /**
     * The searches for what a claim asks, made by the known-by day. A search for a kind of clause is about the claims
     * on that kind alone. For an instrument, a search that names no kind is about its text if it did not reach the
     * text, otherwise about its status. For a case, a search that did not reach the text is about its decisions. For an
     * act, a search that names forms of cooperation is about its steps, and decisions if courts decide on them. For a
     * form of cooperation between two states, the searches are those that name it and both of them.
     *
     * @param claim the id of a claim
     * @return the searches, in the order of their ids
     */
    public List<Inquiry> inquiries(ClaimId claim) {
        return Searches.of(accounts).about(claim);
    }

    /**
     * A claim as it is displayed, so that every cell, finding and list shows the same account first.
     *
     * @param id the id of a claim
     * @return the claim with its visible accounts, if any, ordered by the {@link DisplayPolicy}
     * @throws InvalidValueException if the dataset has no such record or question; the message names the nearest id
     */
    public Claim claim(ClaimId id) {
        return claims.claim(InvalidValueException.given(id, "claim"));
    }

    /**
     * How two accounts of a claim relate to each other. What an account says about a clause depends on what was read:
     * an absence counts only if the relevant part of the text was read.
     *
     * @param claim the id of the claim
     * @param one an account of it
     * @param other another
     * @return whether they agree, one refines the other, or they conflict
     */
    public Agreement compare(ClaimId claim, Account one, Account other) {
        return claims.compare(claim, one, other);
    }

    /**
     * The accounts of other claims that contradict an account on the view's day. An observation of a step on a day is a
     * separate claim, and can contradict the reported day of the step. So is a clause for one party alone, which an
     * account that there is none for either party contradicts.
     *
     * @param claim the id of a claim
     * @param account an account of it
     * @return the visible accounts, in the order of the data
     */
    public List<? extends Account> contradicting(ClaimId claim, Account account) {
        return claims.contradicting(claim, account);
    }

    /** {@return the dataset and the two days, as JSON shows them} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of(
                        "dataset",
                        JsonMembers.of("id", dataset().info().id())
                                .with("version", dataset().info().version())
                                .toMap())
                .with("asOf", asOf())
                .with("knownBy", knownBy())
                .toMap();
    }

    /** {@return the dataset and the two days} */
    @Override
    public String toString() {
        return "Dataset " + dataset().info().id() + ", version "
                + dataset().info().version() + ", as of " + asOf() + ", known by " + knownBy();
    }
}
