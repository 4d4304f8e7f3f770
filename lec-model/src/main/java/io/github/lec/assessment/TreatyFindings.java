package io.github.lec.assessment;

import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The extradition treaties in force, when they require refusal, and what none of them has. */
final class TreatyFindings {
    private static final Set<Obligation> OPEN = EnumSet.of(Obligation.OPEN, Obligation.OPEN_ELSEWHERE);

    /** What texts say that do not oblige whatever happens, in the order in which it is said. */
    private static final List<Obligation> OTHERS = List.of(
            Obligation.BY_REFERENCE,
            Obligation.UNLESS_ASSURED,
            Obligation.MAY_REFUSE,
            Obligation.SAVED,
            Obligation.EXCLUDED,
            Obligation.SILENT,
            Obligation.OPEN_ELSEWHERE,
            Obligation.OPEN);

    private final KeyFacts facts;
    private final Sentences sentences;

    TreatyFindings(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
    }

    List<KeyFinding> findings() {
        List<KeyFinding> findings = new ArrayList<>(List.of(inForce()));
        if (!facts.inForce().isEmpty()) {
            findings.add(
                    clause(KeyTopic.TORTURE, SafeguardKind.TORTURE_NON_REFOULEMENT, "refuse where torture is feared"));
            findings.add(clause(
                    KeyTopic.DEATH_PENALTY,
                    SafeguardKind.DEATH_PENALTY_BAR,
                    "refuse where the death penalty is possible and no assurance rules it out"));
            findings.add(clause(
                    KeyTopic.POLITICAL_OFFENCES,
                    SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
                    "refuse for political offences"));
            findings.add(clause(
                    KeyTopic.OWN_NATIONALS, SafeguardKind.OWN_NATIONALS_BAR, "refuse to extradite its own nationals"));
            findings.add(new MissingSafeguards(facts).finding());
        }
        new SignedFinding(facts).finding().ifPresent(findings::add);
        new UnderWayFinding(facts).finding().ifPresent(findings::add);
        return findings;
    }

    /** {@return which states have an extradition treaty in force} */
    KeyFinding inForce() {
        SortedSet<ActorId> all = new TreeSet<>();
        SortedSet<ActorId> observed = new TreeSet<>();
        SortedSet<ActorId> listed = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (KeyFacts.InForce treaty : facts.inForce()) {
            all.add(treaty.state());
            claims.addAll(treaty.claims());
            if (treaty.isOnlyObserved()) {
                observed.add(treaty.state());
                if (treaty.texts().stream().map(TextOnRecord::record).allMatch(facts.weak()::isInForceByListOnly)) {
                    listed.add(treaty.state());
                }
            }
        }
        EndedTreaties ended = new EndedTreaties(facts);
        claims.addAll(ended.claims());
        DisputedTreaties disputed = new DisputedTreaties(facts);
        claims.addAll(disputed.claims());
        String words = sentences.statesOfGroup(
                        all.size(), all.isEmpty() ? "is known to have" : "has", "have", "is not known to have")
                + (sentences.ofOneState() && facts.texts() > 1
                        ? " " + facts.texts() + " extradition treaties with "
                        : " an extradition treaty with ")
                + sentences.name(facts.counterpart()) + " in force on "
                + facts.view().asOf() + knownEarlier() + sentences.colon(all) + onlyObserved(all, observed, listed)
                + ended.words() + disputed.words()
                + ".";
        return facts.finding(KeyTopic.TREATIES_IN_FORCE, words, all, claims);
    }

    /**
     * {@return the day up to which sources count, if it is before the as-of day: later publications may say otherwise}
     */
    private String knownEarlier() {
        return facts.view().knownBy().isBefore(facts.view().asOf())
                ? ", as known by " + facts.view().knownBy()
                : "";
    }

    /**
     * {@return the treaties whose day of entry into force is not on record, and which of these only an unofficial list
     * reports}
     */
    private String onlyObserved(Collection<ActorId> all, Collection<ActorId> observed, Collection<ActorId> listed) {
        if (observed.isEmpty()) {
            return "";
        }
        String day = "the day of entry into force is not determined";
        if (all.size() == 1) {
            return "; " + day
                    + (listed.isEmpty() ? "" : ": only an unofficial list says that the treaty" + seenInForce());
        }
        return "; " + day + " for " + sentences.named(observed)
                + (listed.isEmpty()
                        ? ""
                        : "; for " + sentences.named(listed) + ", only an unofficial list says that the "
                                + (listed.size() == 1 ? "treaty is" : "treaties are") + " in force");
    }

    /** {@return the first day on which the only treaty was observed in force} */
    private String seenInForce() {
        return facts.inForce().stream()
                .flatMap(treaties -> treaties.texts().stream())
                .flatMap(text -> text.day().stream())
                .map(day -> " was in force " + (day.precision() == PartialDate.Precision.DAY ? "on " : "in ") + day)
                .findFirst()
                .orElse(" is in force");
    }

    // ---------------------------------------------------------------- clauses

    private KeyFinding clause(KeyTopic topic, SafeguardKind kind, String duty) {
        Map<Obligation, SortedSet<ActorId>> states = new EnumMap<>(Obligation.class);
        int absent = 0; // of the treaties, or of the states if some have several
        boolean isOpenBeside = false; // besides a duty that an assurance lifts, another text may have an absolute one
        SortedMap<ActorId, SortedSet<String>> otherwise = new TreeMap<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (KeyFacts.InForce treaty : facts.inForce()) {
            SortedSet<Obligation> obligations = new TreeSet<>();
            List<ClauseAnswer> open = new ArrayList<>();
            for (TextOnRecord text : treaty.texts()) {
                ClauseAnswer answer = facts.clause(treaty.state(), text, kind);
                claims.addAll(answer.claims());
                if (!answer.contraryLabels().isEmpty()) {
                    otherwise
                            .computeIfAbsent(treaty.state(), state -> new TreeSet<>())
                            .addAll(answer.contraryLabels());
                }
                Obligation says = facts.obligation(treaty.state(), text, kind, claims);
                obligations.add(says);
                if (says == Obligation.OPEN) {
                    open.add(answer);
                }
            }
            if (obligations.first() == Obligation.OPEN) {
                absent += reportedAbsent(open);
            }
            isOpenBeside |=
                    obligations.first() == Obligation.UNLESS_ASSURED && !Collections.disjoint(obligations, OPEN);
            states.computeIfAbsent(obligations.first(), group -> new TreeSet<>())
                    .add(treaty.state());
        }
        boolean one = facts.inForce().size() == 1;
        String words = one
                ? ofOne(states.keySet().iterator().next(), duty, isOpenBeside)
                        + ReportedAbsent.beside(absent, facts.texts())
                : ofMany(states, duty, isOpenBeside, absent);
        return facts.finding(
                topic,
                words + otherwise(otherwise, one) + ".",
                states.getOrDefault(Obligation.MUST_REFUSE, new TreeSet<>()),
                claims);
    }

    /**
     * {@return in how many texts of a state a clause is reported absent; if several states are compared, 1 if that is
     * so of each text that leaves the duty open, otherwise 0}
     */
    private int reportedAbsent(List<ClauseAnswer> open) {
        int absent = (int) open.stream()
                .filter(answer -> answer.howKnown() == HowKnown.REPORTED_ABSENT)
                .count();
        return facts.inForce().size() == 1 ? absent : absent == open.size() ? 1 : 0;
    }

    private String otherwise(SortedMap<ActorId, SortedSet<String>> others, boolean one) {
        if (others.isEmpty()) {
            return "";
        }
        return one
                ? "; " + OtherSources.saying(Sentences.either(List.copyOf(others.get(others.firstKey()))))
                : "; " + OtherSources.SAYS_OTHERWISE + " for " + sentences.withWords(others);
    }

    private String ofOne(Obligation says, String duty, boolean isOpenBeside) {
        if (facts.texts() > 1) {
            return ofSeveral(says, duty, isOpenBeside);
        }
        String treaty = FirstLetter.upper(facts.theTreaty());
        return switch (says) {
            case MUST_REFUSE -> treaty + " obliges the requested state to " + duty;
            case BY_REFERENCE ->
                treaty + " obliges the requested state to " + duty
                        + " by reference only, since it lets other treaties prevail";
            case UNLESS_ASSURED ->
                treaty + " obliges the requested state to " + duty + ", unless it accepts an assurance";
            case MAY_REFUSE -> treaty + " permits the requested state to " + duty + ", but does not oblige it";
            case SAVED ->
                treaty + " was read: nothing in it obliges the requested state to " + duty
                        + ", but it leaves duties under other treaties as they are; whether it lets them prevail is"
                        + " not determined";
            case EXCLUDED ->
                treaty + " does not oblige the requested state to " + duty + ": a reservation excludes the clause";
            case SILENT -> treaty + " was read and does not oblige the requested state to " + duty;
            case OPEN_ELSEWHERE ->
                treaty
                        + " was read and has no such ground; whether another of its clauses obliges the requested"
                        + " state to "
                        + duty + " is not determined";
            case OPEN ->
                "Whether " + facts.theTreaty() + " obliges the requested state to " + duty + " is not determined";
        };
    }

    /** {@return what is said about one state that has several treaties in force} */
    private String ofSeveral(Obligation says, String duty, boolean isOpenBeside) {
        String treaties = facts.theTreaty();
        return switch (says) {
            case MUST_REFUSE -> "At least one of " + treaties + " obliges the requested state to " + duty;
            case BY_REFERENCE ->
                "At least one of " + treaties + " obliges the requested state to " + duty
                        + " by reference only, since it lets other treaties prevail";
            case UNLESS_ASSURED ->
                "At least one of " + treaties + " obliges the requested state to " + duty
                        + ", unless it accepts an assurance; "
                        + (isOpenBeside
                                ? "whether one obliges it regardless of assurances is not determined"
                                : "none obliges it regardless of assurances");
            case MAY_REFUSE ->
                "At least one of " + treaties + " permits the requested state to " + duty
                        + ", but none of them obliges it";
            case SAVED ->
                FirstLetter.upper(treaties) + " were read: nothing in them obliges the requested state to " + duty
                        + ", but they leave duties under other treaties as they are; whether they let them prevail"
                        + " is not determined";
            case EXCLUDED ->
                "None of " + treaties + " obliges the requested state to " + duty
                        + ": a reservation excludes the clause of at least one";
            case SILENT -> FirstLetter.upper(treaties) + " were read and do not oblige the requested state to " + duty;
            case OPEN, OPEN_ELSEWHERE ->
                "Whether one of " + treaties + " obliges the requested state to " + duty + " is not determined";
        };
    }

    private String ofMany(Map<Obligation, SortedSet<ActorId>> states, String duty, boolean isOpenBeside, int absent) {
        int all = facts.inForce().size();
        boolean byState = facts.texts() > all;
        String counted = (byState ? " states with extradition treaties" : " extradition treaties")
                + facts.withCounterpart() + " in force";
        if (states.keySet().equals(EnumSet.of(Obligation.OPEN))) {
            return "Whether " + (all == 2 ? "either" : "any") + " of the " + all + counted
                    + (byState ? " has one that obliges" : " obliges") + " the requested state to " + duty
                    + " is not determined" + ReportedAbsent.beside(absent, all);
        }
        Collection<ActorId> must = states.getOrDefault(Obligation.MUST_REFUSE, new TreeSet<>());
        boolean isKnown = !isOpenBeside && Collections.disjoint(states.keySet(), OPEN);
        return "Of the " + all + counted + ", "
                + (must.isEmpty() ? noneObliges(all, byState, isKnown) : someOblige(must.size(), all, byState))
                + " the requested state to " + duty
                + (must.isEmpty() ? ofItself(states.keySet()) : ": " + sentences.named(must)) + others(states, absent);
    }

    private static String noneObliges(int all, boolean byState, boolean isKnown) {
        String one = byState ? " has one that" : "";
        return (all == 2 ? "neither" : "none") + one + (isKnown ? " obliges" : " is known to oblige");
    }

    private static String someOblige(int some, int all, boolean byState) {
        String oblige = byState ? " have one that obliges" : " oblige";
        if (some == all) {
            return (all == 2 ? "both" : "all") + oblige;
        }
        return some == 1 ? "1" + (byState ? " has one that obliges" : " obliges") : some + oblige;
    }

    /** {@return what no text obliges to where some do under a condition} */
    private static String ofItself(Set<Obligation> said) {
        if (said.contains(Obligation.UNLESS_ASSURED)) {
            return " regardless of assurances";
        }
        return said.contains(Obligation.BY_REFERENCE) ? " of itself" : "";
    }

    /** {@return what the texts say that do not oblige whatever happens, each group after a semicolon} */
    private String others(Map<Obligation, SortedSet<ActorId>> states, int absent) {
        return OTHERS.stream()
                .filter(states::containsKey)
                .map(says -> {
                    Collection<ActorId> group = states.getOrDefault(says, new TreeSet<>());
                    return "; " + other(says, group.size() == 1) + sentences.named(group)
                            + (says == Obligation.OPEN ? ReportedAbsent.beside(absent, group.size()) : "");
                })
                .collect(Collectors.joining());
    }

    private static String other(Obligation says, boolean one) {
        return switch (says) {
            case MUST_REFUSE -> "it must refuse under ";
            case BY_REFERENCE ->
                "it must refuse by reference only, since other treaties prevail, under "
                        + (one ? "that of " : "those of ");
            case UNLESS_ASSURED ->
                "it must refuse, unless it accepts an assurance, under " + (one ? "that of " : "those of ");
            case MAY_REFUSE -> one ? "it may refuse under that of " : "it may refuse under those of ";
            case SAVED ->
                (one ? "the text has no such ground and leaves" : "the texts have no such ground and leave")
                        + " duties under other treaties as they are for ";
            case EXCLUDED -> "a reservation excludes the clause for ";
            case SILENT -> one ? "the text was read and is silent for " : "the texts were read and are silent for ";
            case OPEN_ELSEWHERE ->
                (one ? "the text has no such ground" : "the texts have no such ground")
                        + ", and whether another clause obliges is not determined, for ";
            case OPEN -> "not determined for ";
        };
    }
}
