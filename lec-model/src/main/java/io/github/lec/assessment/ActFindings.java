package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.Figure;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import io.github.lec.view.CaseOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What was done, as far as it is on record: extraditions and returns; then the acts of courts, patrols and police
 * stations.
 */
final class ActFindings {
    private static final List<Topic> FORMS = List.of(
            Topic.EXTRADITIONS_EXECUTED,
            Topic.EXTRADITIONS_REFUSED,
            Topic.EXTRADITIONS_AUTHORISED,
            Topic.INFORMAL_RETURNS);

    private final KeyFacts facts;
    private final Sentences sentences;

    ActFindings(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
    }

    List<KeyFinding> findings() {
        List<KeyFinding> findings = new ArrayList<>(ofCases());
        findings.addAll(List.of(new JointOperationsFinding(facts).finding(), new StationsFinding(facts).finding()));
        return findings;
    }

    /** {@return what happened to the persons who were sought, and what courts decided on them} */
    List<KeyFinding> ofCases() {
        return List.of(practice(), new CourtFinding(facts).finding());
    }

    // ---------------------------------------------------------------- extraditions and returns

    private final class Tally {
        private final SortedSet<ActorId> states = new TreeSet<>();
        private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
        private final Set<String> cases = new LinkedHashSet<>();
        private final Set<String> surrenders = new HashSet<>();
        private final Set<String> counted = new HashSet<>();
        private final Set<ClaimId> claims = new LinkedHashSet<>();
        private final List<CaseOnRecord> found = new ArrayList<>();
        private int persons;

        Tally(Topic topic, Predicate<CaseOnRecord> counted) {
            this(List.of(topic), counted);
        }

        Tally(List<Topic> topics, Predicate<CaseOnRecord> counted) {
            for (ActorId state : facts.states()) {
                for (Topic topic : topics) {
                    facts.onRecord(state, topic).stream()
                            .flatMap(found -> found.cases().stream())
                            .filter(counted)
                            .forEach(one -> add(state, topic, one));
                }
            }
        }

        private void add(ActorId state, Topic topic, CaseOnRecord one) {
            states.add(state);
            found.add(one);
            topics.add(topic);
            claims.addAll(one.claims());
            String id = one.record().id().value();
            cases.add(id);
            if (one.outcome() == CaseOutcome.EXECUTED) {
                surrenders.add(id);
            }
            if (counted.add(id + one.labels())) {
                persons += one.persons();
            }
        }

        boolean isEmpty() {
            return cases.isEmpty();
        }

        boolean isAnyWithdrawn() {
            return found.stream().anyMatch(one -> one.outcome() == CaseOutcome.WITHDRAWN);
        }

        String words(String one, String many) {
            String counted = Sentences.number(cases.size(), one, many);
            String concerned = persons > cases.size() ? " with at least " + persons + " persons" : "";
            return counted + concerned + sentences.inBrackets(states);
        }

        /**
         * {@return "Refused or lapsed: 3 with at least 5 persons (France)", as a separate sentence if many states are
         * named}
         */
        String labelled(String label) {
            String concerned = persons > cases.size() ? " with at least " + persons + " persons" : "";
            return label + ": " + cases.size() + concerned + sentences.inBrackets(states);
        }

        /**
         * {@return how many of the informal returns are surrenders carried out without the elements of an extradition}
         */
        String surrenders() {
            return surrenders.isEmpty()
                    ? ""
                    : ", " + surrenders.size() + " of them by a surrender without a treaty or a court's decision";
        }

        /** The person was handed over, but not to the requesting state, which is not a refusal. */
        String elsewhere() {
            String concerned = persons > cases.size()
                    ? " with at least " + persons + " persons brought elsewhere instead"
                    : cases.size() == 1
                            ? " in which the person was brought elsewhere instead"
                            : " in which the persons were brought elsewhere instead";
            return Sentences.number(cases.size(), "case", "cases") + concerned + sentences.inBrackets(states);
        }
    }

    private KeyFinding practice() {
        Predicate<CaseOnRecord> settled = one -> !one.isDisputed();
        Predicate<CaseOnRecord> elsewhere = one -> one.outcome() == CaseOutcome.ELSEWHERE;
        Tally disputed = new Tally(FORMS, elsewhere.negate().and(CaseOnRecord::isFormDisputed));
        Tally contested = new Tally(FORMS, one -> one.outcome() == CaseOutcome.DISPUTED && !one.isFormDisputed());
        List<Tally> tallies = List.of(
                new Tally(Topic.EXTRADITIONS_EXECUTED, settled),
                new Tally(Topic.EXTRADITIONS_REFUSED, settled.and(elsewhere.negate())),
                new Tally(Topic.EXTRADITIONS_REFUSED, elsewhere),
                new Tally(Topic.INFORMAL_RETURNS, settled),
                new Tally(Topic.EXTRADITIONS_AUTHORISED, settled.and(one -> !one.isReleased())),
                new Tally(Topic.EXTRADITIONS_AUTHORISED, settled.and(CaseOnRecord::isReleased)),
                disputed,
                contested);
        Set<ClaimId> claims = new LinkedHashSet<>();
        SortedSet<ActorId> states = new TreeSet<>();
        for (Tally tally : tallies) {
            claims.addAll(tally.claims);
            states.addAll(tally.states);
        }
        boolean one = sentences.ofOneState();
        String whose = one ? " from " + sentences.theState() + " to " + sentences.name(facts.counterpart()) : "";
        String words = states.isEmpty()
                ? "No extradition, refusal or informal return" + (one ? whose : to())
                        + " is on record; this is not proof that there was none."
                : onRecord(
                                one ? whose : facts.naming(" for "),
                                tallies.get(0),
                                tallies.get(1),
                                tallies.get(2),
                                tallies.get(3),
                                tallies.get(4),
                                tallies.get(5),
                                disputed,
                                contested)
                        + new AssurancesOnRecord(facts).words(tallies.get(0).found, claims)
                        + otherFigures(claims);
        words += notices(tallies, states, claims);
        return facts.finding(KeyTopic.PRACTICE, words + byCounterpart(states, claims), states, claims);
    }

    /** {@return " to China"} */
    private String to() {
        return " to " + sentences.name(facts.counterpart());
    }

    /** {@return in how many cases the counterpart surrendered persons to the states, which the counts leave out} */
    private String byCounterpart(SortedSet<ActorId> states, Set<ClaimId> claims) {
        ActorId asked = facts.counterpart();
        SortedSet<ActorId> to = new TreeSet<>();
        Set<String> cases = new LinkedHashSet<>();
        for (ActorId state : facts.states()) {
            for (CaseOnRecord one : facts.record().cases(asked, state)) {
                if (one.outcome() == CaseOutcome.EXECUTED) {
                    to.add(state);
                    cases.add(one.record().id().value());
                    claims.addAll(one.claims());
                }
            }
        }
        states.addAll(to);
        return cases.isEmpty()
                ? ""
                : " Not counted: " + sentences.name(asked) + " surrendered persons in "
                        + Sentences.number(cases.size(), "case", "cases") + sentences.inBrackets(to) + ".";
    }

    /** {@return the cases with only a notice: the person was sought, and no request to the state is on record} */
    private String notices(List<Tally> reported, SortedSet<ActorId> states, Set<ClaimId> claims) {
        SortedSet<ActorId> in = new TreeSet<>();
        int cases = 0;
        int deleted = 0;
        for (ActorId state : facts.states()) {
            for (CaseOnRecord one : facts.record().cases(state, facts.counterpart())) {
                String id = one.record().id().value();
                if (one.route().filter(CaseRoute.NOTICE::equals).isPresent()
                        && one.steps().stream().noneMatch(step -> step.stage() == CaseStage.REQUESTED)
                        && reported.stream().noneMatch(tally -> tally.cases.contains(id))) {
                    in.add(state);
                    cases++;
                    deleted += one.steps().stream().anyMatch(step -> step.stage() == CaseStage.NOTICE_DELETED) ? 1 : 0;
                    claims.addAll(one.claims());
                }
            }
        }
        if (cases == 0) {
            return "";
        }
        String more = states.isEmpty() ? "" : " more";
        states.addAll(in);
        return " " + cases + more
                + (cases == 1
                        ? " case rests on an Interpol notice without a request on record"
                        : " cases rest on Interpol notices without a request on record")
                + sentences.inBrackets(in)
                + (deleted == 0
                        ? ""
                        : cases == 1 ? "; the notice was deleted" : "; the notice was deleted in " + deleted)
                + ".";
    }

    /**
     * {@return the numbers that sources give for whole operations; they may include the cases and are not further
     * cases}
     */
    private String otherFigures(Set<ClaimId> claims) {
        List<String> parts = new ArrayList<>();
        for (ActorId state : facts.states()) {
            for (Topic topic : List.of(Topic.EXTRADITIONS_EXECUTED, Topic.INFORMAL_RETURNS)) {
                facts.onRecord(state, topic).stream()
                        .flatMap(found -> found.figures().stream())
                        .forEach(figure -> {
                            claims.addAll(figure.claims());
                            parts.add(words(figure) + sentences.inBrackets(List.of(state)));
                        });
            }
        }
        return parts.isEmpty()
                ? ""
                : " Other figures, which may include these cases: " + String.join("; ", parts) + ".";
    }

    private static String words(Figure figure) {
        return figure.number()
                + (figure.measure().equals(Figure.PERSONS_SURRENDERED) ? " persons surrendered" : " persons returned")
                + figure.denial();
    }

    /**
     * Says first what is on record, with the noun at the first count; then what is not; for many states, one sentence
     * per outcome.
     */
    private String onRecord(
            String whose,
            Tally surrendered,
            Tally refused,
            Tally elsewhere,
            Tally informal,
            Tally pending,
            Tally released,
            Tally disputed,
            Tally contested) {
        List<String> counted = new ArrayList<>();
        List<String> none = new ArrayList<>();
        boolean one = sentences.ofOneState();
        String ended = refused.isAnyWithdrawn() ? "efused, lapsed or withdrawn" : "efused or lapsed";
        // of one state, the sentence says first between whom
        if (surrendered.isEmpty()) {
            none.add("no extradition" + (one ? "" : " from these states" + to()) + " carried out"
                    + certainly(disputed, contested, Topic.EXTRADITIONS_EXECUTED));
        } else {
            counted.add(surrendered.words("extradition case carried out", "extradition cases carried out"));
        }
        if (refused.isEmpty()) {
            none.add((one || !none.isEmpty() ? "none" : "no extradition" + to()) + " refused or lapsed"
                    + certainly(disputed, contested, Topic.EXTRADITIONS_REFUSED));
        } else {
            counted.add(
                    surrendered.isEmpty()
                            ? refused.words("extradition case r" + ended, "extradition cases r" + ended)
                            : one ? refused.words("r" + ended, "r" + ended) : refused.labelled("R" + ended));
        }
        if (!elsewhere.isEmpty()) {
            counted.add(
                    one || counted.isEmpty() ? elsewhere.elsewhere() : elsewhere.labelled("Brought elsewhere instead"));
        }
        if (!pending.isEmpty()) {
            counted.add(
                    counted.isEmpty()
                            ? pending.words(
                                    "extradition case authorised or pending", "extradition cases authorised or pending")
                            : one
                                    ? pending.words("authorised or pending", "authorised or pending")
                                    : pending.labelled("Authorised or pending"));
        }
        if (!released.isEmpty()) {
            String what = " of a release after an arrest, with no request on record";
            counted.add(released.words("case" + what, "cases" + what));
        }
        String returned =
                informal.words("informal return or attempt", "informal returns or attempts") + informal.surrenders();
        boolean apart = !informal.isEmpty() && !counted.isEmpty() && !one;
        if (informal.isEmpty()) {
            none.add("no informal return" + (one || !none.isEmpty() ? "" : to()) + " or attempt"
                    + certainly(disputed, contested, Topic.INFORMAL_RETURNS));
        } else if (!apart) {
            counted.add(returned);
        }
        if (!disputed.isEmpty()) {
            counted.add(disputed.words(
                    "case whose route, and with it the form, is disputed",
                    "cases whose route, and with it the form, is disputed"));
        }
        if (!contested.isEmpty()) {
            counted.add(contested.words("case whose outcome is disputed", "cases whose outcome is disputed"));
        }
        if (one && !none.isEmpty()) {
            counted.addAll(none);
            none.clear();
        }
        return "On record" + whose + ": at least " + String.join(one ? "; " : ". ", counted) + "."
                + (apart ? " In addition, at least " + returned + "." : "")
                + (none.isEmpty() ? "" : " " + FirstLetter.upper(String.join("; ", none)) + ".");
    }

    /** {@return " for certain" if a case with a disputed route or outcome may be of the kind of which there is none} */
    private static String certainly(Tally disputed, Tally contested, Topic topic) {
        boolean mayBeOne = disputed.topics.contains(topic)
                || contested.topics.contains(topic)
                || topic != Topic.INFORMAL_RETURNS && contested.topics.contains(Topic.EXTRADITIONS_AUTHORISED);
        return mayBeOne ? " for certain" : "";
    }
}
