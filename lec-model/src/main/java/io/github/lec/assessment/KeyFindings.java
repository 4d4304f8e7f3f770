package io.github.lec.assessment;

import io.github.lec.actor.Actor;
import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.source.Topic;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * About ten sentences that say first what the evidence says. Each is worked out from answers and names its numbers and states; none
 * is typed in, so that they change with the days, the states and the data.
 */
public final class KeyFindings {
    private static final ActorId HONG_KONG = ActorId.of("HK");
    private static final Set<CooperationStatus> IN_FORCE =
            Set.of(CooperationStatus.IN_FORCE, CooperationStatus.OBSERVED_IN_FORCE);

    /** Grounds that the UN Model Treaty on Extradition or the European Convention on Extradition has. */
    private static final List<SafeguardKind> OF_MODELS = List.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT,
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.FAIR_TRIAL_GUARANTEE,
            SafeguardKind.IN_ABSENTIA_RETRIAL,
            SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
            SafeguardKind.PERSECUTION_CLAUSE,
            SafeguardKind.MILITARY_OFFENCE_EXCLUSION,
            SafeguardKind.NE_BIS_IN_IDEM,
            SafeguardKind.LAPSE_OF_TIME_AMNESTY,
            SafeguardKind.OWN_NATIONALS_BAR,
            SafeguardKind.AD_HOC_TRIBUNAL_BAR,
            SafeguardKind.HUMANITARIAN_HARDSHIP,
            SafeguardKind.SPECIALTY,
            SafeguardKind.RE_EXTRADITION_LIMIT,
            SafeguardKind.DUAL_CRIMINALITY);

    private record Applied(ActorId state, TextOnRecord text) {}

    private final View view;
    private final Selection selection;
    private final ActorId counterpart;
    private final CooperationRecord record;
    private final List<Applied> applied = new ArrayList<>();
    private final List<KeyFinding> findings = new ArrayList<>();

    private KeyFindings(View view, Selection selection) {
        this.view = view;
        this.selection = selection;
        this.counterpart = selection.counterparts().stream()
                .filter(one -> !one.equals(HONG_KONG))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no counterpart besides Hong Kong in " + selection));
        this.record = CooperationRecord.of(view);
    }

    /**
     * The key findings on the states of the standard selection.
     *
     * @param view what is known on a day
     * @return the sentences, in the order of their topics
     */
    public static List<KeyFinding> of(View view) {
        return of(view, Selection.standard());
    }

    /**
     * The key findings on some states and their first counterpart; agreements with Hong Kong are told apart.
     *
     * @param view what is known on a day
     * @param selection the states and counterparts
     * @return the sentences, in the order of their topics
     * @throws IllegalArgumentException if the selection has no counterpart besides Hong Kong
     */
    public static List<KeyFinding> of(View view, Selection selection) {
        KeyFindings made = new KeyFindings(view, selection);
        made.tell();
        return List.copyOf(made.findings);
    }

    private void tell() {
        treatiesInForce();
        if (!applied.isEmpty()) {
            clause(KeyTopic.TORTURE, SafeguardKind.TORTURE_NON_REFOULEMENT, "where torture is feared");
            clause(
                    KeyTopic.DEATH_PENALTY,
                    SafeguardKind.DEATH_PENALTY_BAR,
                    "where the death penalty is possible and not ruled out by an assurance");
            clause(KeyTopic.POLITICAL_OFFENCES, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION, "for political offences");
            clause(KeyTopic.OWN_NATIONALS, SafeguardKind.OWN_NATIONALS_BAR, "if the person is its own national");
            missingEverywhere();
        }
        practice();
        policeStations();
        if (selection.counterparts().contains(HONG_KONG)) {
            hongKong();
        }
        notKnown();
    }

    // ---------------------------------------------------------------- texts

    private void treatiesInForce() {
        SortedSet<ActorId> dated = new TreeSet<>();
        SortedSet<ActorId> observed = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (ActorId state : selection.states()) {
            inForce(state, Topic.EXTRADITION_TREATY).ifPresent(text -> {
                applied.add(new Applied(state, text));
                (text.status() == CooperationStatus.IN_FORCE ? dated : observed).add(state);
                claims.addAll(text.claims());
            });
        }
        SortedSet<ActorId> all = new TreeSet<>(dated);
        all.addAll(observed);
        String count = all.isEmpty()
                ? "None of the " + states(selection.states().size()) + " is known to have"
                : all.size() + " of the " + states(selection.states().size()) + (all.size() == 1 ? " has" : " have");
        String seen = observed.isEmpty()
                ? ""
                : "; of these, the entry into force of " + named(observed) + " is only observed, without a date";
        add(
                KeyTopic.TREATIES_IN_FORCE,
                count + " an extradition treaty with " + name(counterpart) + " in force on " + view.asOf()
                        + (all.isEmpty() ? "" : ": " + named(all)) + seen + ".",
                all,
                claims);
    }

    private Optional<TextOnRecord> inForce(ActorId state, Topic topic) {
        return record.between(state, counterpart, topic) instanceof Cooperation.OnRecord found
                ? found.standing().stream()
                        .filter(text -> IN_FORCE.contains(text.status()))
                        .findFirst()
                : Optional.empty();
    }

    private ClauseAnswer clause(Applied treaty, SafeguardKind kind) {
        return view.instruments().clause(Relation.of(treaty.text().record(), treaty.state(), counterpart), kind);
    }

    private void clause(KeyTopic topic, SafeguardKind kind, String when) {
        SortedSet<ActorId> must = new TreeSet<>();
        SortedSet<ActorId> may = new TreeSet<>();
        SortedSet<ActorId> silent = new TreeSet<>();
        SortedSet<ActorId> open = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (Applied treaty : applied) {
            ClauseAnswer answer = clause(treaty, kind);
            claims.addAll(answer.claims());
            SortedSet<ActorId> group = answer.value().is(Strength.BINDING).isTrue()
                    ? must
                    : answer.value().is(Strength.WEAK).isTrue()
                            ? may
                            : answer.howKnown() == HowKnown.ABSENT
                                            && answer.value().is(Strength.NONE).isTrue()
                                    ? silent
                                    : open;
            group.add(treaty.state());
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                must.isEmpty()
                        ? "None of these treaties is known to oblige the requested state to refuse " + when
                        : must.size() + " of " + applied.size() + " oblige" + (must.size() == 1 ? "s" : "")
                                + " the requested state to refuse " + when + ": " + named(must));
        if (!may.isEmpty()) {
            parts.add(named(may) + " may refuse");
        }
        if (!silent.isEmpty()) {
            parts.add("the text is silent for " + named(silent));
        }
        if (!open.isEmpty()) {
            parts.add("not determined for " + named(open));
        }
        add(topic, String.join("; ", parts) + ".", must, claims);
    }

    private void missingEverywhere() {
        List<String> missing = new ArrayList<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (SafeguardKind kind : OF_MODELS) {
            List<ClauseAnswer> answers =
                    applied.stream().map(treaty -> clause(treaty, kind)).toList();
            if (answers.stream().allMatch(answer -> answer.howKnown() == HowKnown.ABSENT)) {
                missing.add(lower(kind.label()));
                answers.forEach(answer -> claims.addAll(answer.claims()));
            }
        }
        String words = missing.isEmpty()
                ? "No ground of the UN Model Treaty on Extradition is known to be missing from all of these treaties."
                : "No such treaty has a clause on " + listed(missing) + "; every text was read.";
        add(KeyTopic.MISSING_EVERYWHERE, words, List.of(), claims);
    }

    // ---------------------------------------------------------------- practice

    private void practice() {
        Tally surrendered = cases(Topic.EXTRADITIONS_EXECUTED);
        Tally refused = cases(Topic.EXTRADITIONS_REFUSED);
        Tally informal = cases(Topic.INFORMAL_RETURNS);
        Set<ClaimId> claims = new LinkedHashSet<>(surrendered.claims);
        claims.addAll(refused.claims);
        claims.addAll(informal.claims);
        SortedSet<ActorId> states = new TreeSet<>(surrendered.states);
        states.addAll(refused.states);
        states.addAll(informal.states);
        String words = states.isEmpty()
                ? "No extradition, refusal or informal return is on record."
                : "Observed at least: " + surrendered.words("extradition carried out", "extraditions carried out")
                        + "; "
                        + refused.words("extradition refused", "extraditions refused") + "; "
                        + informal.words("informal return or attempt", "informal returns or attempts")
                        + ". More may have happened unseen.";
        add(KeyTopic.PRACTICE, words, states, claims);
    }

    private final class Tally {
        private final SortedSet<ActorId> states = new TreeSet<>();
        private final Set<String> cases = new LinkedHashSet<>();
        private final Set<ClaimId> claims = new LinkedHashSet<>();

        String words(String one, String many) {
            return cases.isEmpty()
                    ? "no " + one
                    : cases.size() + " " + (cases.size() == 1 ? one : many) + " (" + named(states) + ")";
        }
    }

    private Tally cases(Topic topic) {
        Tally tally = new Tally();
        for (ActorId state : selection.states()) {
            if (record.between(state, counterpart, topic) instanceof Cooperation.OnRecord found) {
                for (CaseOnRecord one : found.cases()) {
                    tally.states.add(state);
                    tally.cases.add(one.record().id().value());
                    tally.claims.addAll(one.claims());
                }
            }
        }
        return tally;
    }

    private void policeStations() {
        SortedSet<ActorId> reported = new TreeSet<>();
        SortedSet<ActorId> answered = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (ActorId state : selection.states()) {
            if (record.between(state, counterpart, Topic.POLICE_STATIONS) instanceof Cooperation.OnRecord found
                    && !found.operations().isEmpty()) {
                reported.add(state);
                claims.addAll(found.claims());
                if (!found.responses().isEmpty()) {
                    answered.add(state);
                }
            }
        }
        String words = reported.isEmpty()
                ? "No overseas police station is on record."
                : "Overseas police stations were reported in " + reported.size() + " of the "
                        + states(selection.states().size()) + ": " + named(reported) + "; "
                        + (answered.isEmpty()
                                ? "no public answer of these states is recorded."
                                : "a public answer is recorded of " + named(answered) + ".");
        add(KeyTopic.POLICE_STATIONS, words, reported, claims);
    }

    private void hongKong() {
        SortedSet<ActorId> with = new TreeSet<>();
        SortedSet<ActorId> suspended = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (ActorId state : selection.states()) {
            List<Treaty> surrender = view.known(view.dataset().between(state, HONG_KONG)).stream()
                    .filter(Treaty.class::isInstance)
                    .map(Treaty.class::cast)
                    .filter(treaty -> treaty.kind() == TreatyKind.EXTRADITION)
                    .toList();
            for (Treaty treaty : surrender) {
                with.add(state);
                claims.addAll(view.instruments().status(treaty).claims());
                if (view.instruments().isSuspended(treaty, view.asOf()).isTrue()) {
                    suspended.add(state);
                }
            }
        }
        String words = with.isEmpty()
                ? "No agreement on the surrender of fugitives with Hong Kong is on record."
                : with.size() + " of the " + states(selection.states().size())
                        + (with.size() == 1 ? " has" : " have") + " an agreement with Hong Kong on the surrender of"
                        + " fugitives; "
                        + (suspended.isEmpty()
                                ? "no suspension is recorded."
                                : suspended.size() + (suspended.size() == 1 ? " is" : " are") + " suspended: "
                                        + named(suspended) + ".");
        add(KeyTopic.HONG_KONG, words, suspended, claims);
    }

    // ---------------------------------------------------------------- what is not known

    private void notKnown() {
        SortedSet<ActorId> unread = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        int texts = 0;
        int read = 0;
        for (ActorId state : selection.states()) {
            for (CooperationInstrument text : view.known(view.dataset().between(state, counterpart))) {
                boolean exists = !view.instruments().hasText(text, view.asOf()).isFalse();
                boolean criminal = text instanceof Treaty treaty
                        && (treaty.kind() == TreatyKind.EXTRADITION
                                || treaty.kind() == TreatyKind.MUTUAL_LEGAL_ASSISTANCE);
                if (exists && criminal) {
                    texts++;
                    if (text.isReadFor(SafeguardKind.SPECIALTY)) {
                        read++;
                    } else {
                        unread.add(state);
                        claims.addAll(view.instruments().status(text).claims());
                    }
                }
            }
        }
        String words = texts == 0
                ? "No text of a treaty on extradition or mutual legal assistance is on record."
                : "Of " + texts + " texts on extradition or mutual legal assistance, " + read
                        + (read == 1 ? " was" : " were") + " read whole"
                        + (unread.isEmpty() ? "." : "; to be read still: those of " + named(unread) + ".");
        add(KeyTopic.NOT_KNOWN, words, unread, claims);
    }

    // ---------------------------------------------------------------- words

    private void add(KeyTopic topic, String words, Collection<ActorId> states, Collection<ClaimId> claims) {
        findings.add(new KeyFinding(topic, words, List.copyOf(states), List.copyOf(claims)));
    }

    private String states(int count) {
        return count == 1 ? "1 state" : count + " states";
    }

    private String named(Collection<ActorId> states) {
        return listed(states.stream().map(this::name).sorted().toList());
    }

    private String name(ActorId id) {
        return view.dataset().actor(id).map(Actor::name).orElse(id.value());
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String lower(String label) {
        return Stream.of(label)
                .map(words -> Character.toLowerCase(words.charAt(0)) + words.substring(1))
                .findFirst()
                .orElseThrow();
    }
}
