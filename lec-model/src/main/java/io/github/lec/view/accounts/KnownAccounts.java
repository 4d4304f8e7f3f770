package io.github.lec.view.accounts;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Claims;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.PublicationDays;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.Identified;
import io.github.lec.record.SourceId;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Grade;
import io.github.lec.source.SourceKind;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The accounts of a dataset that are visible on the known-by day. Every answer of a view is read through this class, so
 * that only known accounts are read and every question asked is recorded as evidence.
 */
public final class KnownAccounts {
    private final Dataset dataset;
    private final LocalDate asOf;
    private final LocalDate knownBy;
    private final SeenSources sources;
    private final Optional<Consumer<ClaimId>> evidence;
    private final Optional<AnswerCache> cache;

    /** The members of acts whose mere reports are also visible; empty if this applies to all members. */
    private final Optional<Set<String>> reported;

    /** Accounts that are left out, to find out what the others alone say. */
    private final Set<Account> left;

    /** What was computed once for the whole dataset; shared by all views of the same days. */
    private final ConcurrentMap<Object, Object> shared;

    public KnownAccounts(Dataset dataset, LocalDate asOf, LocalDate knownBy) {
        this(
                dataset,
                asOf,
                knownBy,
                new SeenSources(dataset, knownBy),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                new ConcurrentHashMap<>());
    }

    private KnownAccounts(
            Dataset dataset,
            LocalDate asOf,
            LocalDate knownBy,
            SeenSources sources,
            Optional<Consumer<ClaimId>> evidence,
            Optional<AnswerCache> cache,
            Optional<Set<String>> reported,
            Set<Account> left,
            ConcurrentMap<Object, Object> shared) {
        this.dataset = dataset;
        this.asOf = asOf;
        this.knownBy = knownBy;
        this.sources = sources;
        this.evidence = evidence;
        this.cache = cache;
        this.reported = reported;
        this.left = left;
        this.shared = shared;
    }

    public KnownAccounts recording(Consumer<ClaimId> sink) {
        return new KnownAccounts(
                dataset, asOf, knownBy, sources, Optional.of(sink), Optional.empty(), reported, left, shared);
    }

    public KnownAccounts caching() {
        return new KnownAccounts(
                dataset,
                asOf,
                knownBy,
                sources,
                Optional.empty(),
                Optional.of(new AnswerCache()),
                reported,
                left,
                shared);
    }

    /** {@return the same accounts, without recording what is asked} */
    public KnownAccounts silent() {
        return new KnownAccounts(
                dataset, asOf, knownBy, sources, Optional.empty(), Optional.empty(), reported, left, shared);
    }

    /** {@return the same accounts, without mere allegations about cases and operations, except for some members} */
    public KnownAccounts established(Set<String> members) {
        return new KnownAccounts(
                dataset, asOf, knownBy, sources, evidence, Optional.empty(), Optional.of(members), left, shared);
    }

    /** {@return the same without some accounts; values computed from all accounts are not reused} */
    public KnownAccounts without(Collection<? extends Account> accounts) {
        Set<Account> all = new HashSet<>(left);
        all.addAll(accounts);
        return new KnownAccounts(
                dataset, asOf, knownBy, sources, evidence, Optional.empty(), reported, all, new ConcurrentHashMap<>());
    }

    /** {@return whether what is asked is recorded as evidence} */
    public boolean isRecording() {
        return evidence.isPresent();
    }

    public Dataset dataset() {
        return dataset;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public LocalDate knownBy() {
        return knownBy;
    }

    /** {@return the cache; nothing if every question is read again} */
    public Optional<AnswerCache> cache() {
        return cache;
    }

    /** {@return an answer, from the cache if there is one; questions are equal only if they are the same} */
    public Truth answer(Record question, Supplier<Truth> reading) {
        return cache.isPresent() ? cache.get().answer(question, reading) : reading.get();
    }

    /** {@return what is read about a case or a part of it, from the cache if there is one} As for {@link #answer}. */
    public <T> T about(Case subject, Object question, Supplier<T> reading) {
        return cache.isPresent() ? cache.get().cases().answer(subject, question, reading) : reading.get();
    }

    /** {@return a value computed once for the whole dataset, or twice if two threads ask for it at the same time} */
    @SuppressWarnings("unchecked") // a key is a record of one question, whose values have one type
    public <T> T shared(Record key, Supplier<T> work) {
        Object asked = reported.isPresent() ? List.of(key, reported.get()) : key;
        Object known = shared.get(asked);
        if (known == null) {
            Object made = work.get(); // the computation may ask for other values, so computeIfAbsent cannot be used
            Object first = shared.putIfAbsent(asked, made);
            known = first == null ? made : first;
        }
        return (T) known;
    }

    /** As {@code View.sees}. */
    public boolean sees(Account account) {
        if (!left.isEmpty() && left.contains(account)) {
            return false;
        }
        if (sources.areAllSeen()) {
            return true;
        }
        boolean all = account.derived();
        List<Citation> citations = account.citations();
        for (int i = 0; i < citations.size(); i++) { // without an iterator, since this is the most frequent question
            if (isUnseen(citations.get(i).source()) == all) {
                return !all;
            }
        }
        return all;
    }

    /** As {@code ActAnswers.isPast}. */
    public boolean isPast(Account act, Optional<PartialDate> day) {
        Truth past = day.map(date -> date.isOnOrBefore(asOf)).orElse(Truth.UNKNOWN);
        if (past.isKnown()) {
            return past.isTrue();
        }
        return !asOf.isBefore(knownBy)
                || Lists.anyMatch(
                        act.citations(), citation -> dataset.publications().isBy(citation.source(), asOf));
    }

    private boolean isUnseen(SourceId source) {
        return cache.isPresent() ? cache.get().isUnseen(source, sources) : sources.isUnseen(source);
    }

    /** As {@code View.seenCitations}. */
    public List<Citation> seenCitations(Account account) {
        if (sources.areAllSeen()) {
            return account.citations();
        }
        List<Citation> seen = Lists.filter(account.citations(), citation -> !sources.isUnseen(citation.source()));
        return seen.isEmpty() ? account.citations() : seen;
    }

    /** As {@code View.seen}. */
    public <A extends Account> List<A> seen(List<A> accounts) {
        for (int i = 0; i < accounts.size(); i++) { // without an iterator, as above
            if (!sees(accounts.get(i))) {
                return Lists.filter(accounts, this::sees);
            }
        }
        return accounts;
    }

    /** As {@code View.knows}. */
    public boolean knows(Identified record) {
        return sources.areAllSeen() || isPublicRecord(record) || sources.knows(record, this::sees);
    }

    /** {@return whether a dated source that is visible says something of a text} */
    public boolean isDescribed(Instrument text) {
        return sources.describes(text, this::sees);
    }

    /** As {@code View.known}. */
    public <R extends Identified> List<R> known(List<R> records) {
        return sources.areAllSeen() ? records : Lists.filter(records, this::knows);
    }

    /**
     * Records that an answer rests on a question, answered or not, about a record that the dataset need not have; its
     * key is empty if the member asks only one.
     */
    public void note(String record, String member, String key) {
        evidence.ifPresent(sink -> sink.accept(ClaimId.of(record, member, key)));
    }

    /** {@return the visible accounts of a member, recorded as evidence; only the question if there are none} */
    public <A extends Account> List<A> asked(
            Identified record, String member, List<A> accounts, Predicate<A> wanted, Supplier<String> question) {
        if (accounts.isEmpty() && evidence.isEmpty()) {
            return accounts;
        }
        boolean onlyEstablished = countsOnlyIfEstablished(record, member);
        List<A> found = new ArrayList<>();
        int size = accounts.size();
        for (int i = 0; i < size; i++) { // without an iterator, as above
            A account = accounts.get(i);
            if (wanted.test(account) && isVisible(record, account) && (!onlyEstablished || isEstablished(account))) {
                found.add(account);
            }
        }
        if (evidence.isPresent()) {
            if (found.isEmpty()) {
                note(record.recordId().value(), member, question.get());
            }
            for (A account : found) {
                evidence.get().accept(Claims.idOf(record, member, account));
            }
        }
        return found;
    }

    /**
     * {@return the visible steps in the life of an instrument, recorded as evidence; only the question if there are
     * none}
     */
    public List<LifecycleStep> steps(Instrument instrument, Predicate<LifecycleStep> wanted, Stage question) {
        return asked(instrument, "lifecycle", instrument.lifecycle(), wanted, question::name);
    }

    /** {@return a claim with its visible accounts, if any, in the order of the data, recorded as evidence} */
    public Claim claim(ClaimId id) {
        Claim recorded = dataset.claims().get(id);
        Optional<Identified> record = dataset.record(id.record());
        List<? extends Account> visible = record.isPresent()
                ? visible(record.get(), recorded.member(), recorded.accounts())
                : seen(recorded.accounts());
        return new Claim(id, recorded.member(), visible);
    }

    /**
     * {@return whether an account of a record counts, whatever is only alleged of acts} It is not recorded as evidence.
     */
    public boolean isVisible(Identified record, Account account) {
        return sees(account) || isPublicRecord(record) && hasHappened(account) && !left.contains(account);
    }

    private boolean countsOnlyIfEstablished(Identified record, String member) {
        return reported.isPresent()
                && (record instanceof Case || record instanceof Operation)
                && !reported.get().contains(member);
    }

    /** As {@code ActAnswers.isEstablished}. */
    public boolean isEstablished(Account account) {
        return account.grade()
                .map(grade -> grade != Grade.ALLEGED)
                .orElseGet(() -> seenCitations(account).stream()
                        .flatMap(citation -> dataset.source(citation.source()).stream())
                        .flatMap(source -> SourceKind.of(source).stream())
                        .anyMatch(SourceKind::isEstablishing));
    }

    /** An act of public record is known from its day on; without a day, always. */
    private boolean hasHappened(Account account) {
        return PublicationDays.firstFact(account)
                .filter(day -> day.isAfter(knownBy))
                .isEmpty();
    }

    private static boolean isPublicRecord(Identified record) {
        return record instanceof Actor
                || record instanceof Norm
                || record instanceof Treaty treaty && (treaty.model() || treaty.isMultilateral());
    }

    /** As {@code View.ask}. */
    public <A extends Account> List<A> ask(Identified record, String member, List<A> accounts) {
        return cache.isPresent() && record instanceof Case subject
                ? cache.get().cases().answer(subject, member, () -> visible(record, member, accounts))
                : visible(record, member, accounts);
    }

    /** {@return the visible ones of some accounts of a member, which need not be all of them} As for {@link #ask}. */
    public <A extends Account> List<A> visible(Identified record, String member, List<A> accounts) {
        boolean allCount = evidence.isEmpty() && !countsOnlyIfEstablished(record, member);
        int size = accounts.size();
        for (int i = 0; allCount && i < size; i++) {
            allCount = isVisible(record, accounts.get(i));
        }
        return allCount ? accounts : asked(record, member, accounts, account -> true, () -> "");
    }
}
