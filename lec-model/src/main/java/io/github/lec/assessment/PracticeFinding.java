package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.Figure;
import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import io.github.lec.view.CaseOutcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Extraditions and informal returns, as far as they are on record. */
final class PracticeFinding {
    private static final List<Topic> ACTS =
            List.of(Topic.EXTRADITIONS_EXECUTED, Topic.EXTRADITIONS_REFUSED, Topic.INFORMAL_RETURNS);

    private final KeyFacts facts;
    private final Sentences sentences;
    private final PracticeCounts counts;
    private final Set<ClaimId> claims = new LinkedHashSet<>();
    private final SortedSet<ActorId> states = new TreeSet<>();

    PracticeFinding(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
        this.counts = new PracticeCounts(facts);
        for (CaseTally tally : counts.all()) {
            claims.addAll(tally.claims());
            states.addAll(tally.states());
        }
    }

    KeyFinding finding() {
        String words = cases() + Pause.END + notices() + withoutRoute() + notCarriedOut() + byCounterpart();
        return facts.finding(KeyTopic.PRACTICE, words, states, claims);
    }

    private String cases() {
        String to = " to " + sentences.name(facts.counterpart());
        String from = sentences.ofOneState() ? " from " + sentences.theState() : "";
        if (states.isEmpty()) {
            return "No extradition, refusal or informal return" + from + to
                    + " is on record; this is not proof that there was none"
                    + (new NothingCounted(facts).isNotLookedFor(ACTS) ? ", and none was looked for" : "") + ".";
        }
        return counts.words(from.isEmpty() ? facts.naming(" for ") : from + to)
                + new AssurancesOnRecord(facts).words(counts.surrendered().found(), claims)
                + otherFigures();
    }

    /** {@return the cases with only a notice: the person was sought, and no request to the state is on record} */
    private String notices() {
        SortedSet<ActorId> in = new TreeSet<>();
        int cases = 0;
        int deleted = 0;
        for (ActorId state : facts.states()) {
            for (CaseOnRecord one : facts.record().cases(state, facts.counterpart())) {
                if (isOnlyNotice(one)) {
                    in.add(state);
                    cases++;
                    deleted += hasStep(one, CaseStage.NOTICE_DELETED) ? 1 : 0;
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
                + deleted(deleted, cases) + ".";
    }

    private boolean isOnlyNotice(CaseOnRecord one) {
        String id = one.record().id().value();
        return one.route().filter(CaseRoute.NOTICE::equals).isPresent()
                && !hasStep(one, CaseStage.REQUESTED)
                && counts.all().stream().noneMatch(tally -> tally.hasCase(id));
    }

    /** {@return the cases of which no route is recorded, if what became of them does not show their form either} */
    private String withoutRoute() {
        return uncounted(one -> one.routes().isEmpty(), " with no route on record");
    }

    /** {@return the cases of a removal outside extradition that a court refused, or that had come no further so far} */
    private String notCarriedOut() {
        return uncounted(
                CaseOnRecord::isInformal, " of a removal outside extradition that no source reports as carried out");
    }

    private String uncounted(Predicate<CaseOnRecord> such, String what) {
        SortedSet<ActorId> in = new TreeSet<>();
        Set<String> cases = new LinkedHashSet<>();
        for (ActorId state : facts.states()) {
            for (CaseOnRecord one : facts.record().cases(state, facts.counterpart())) {
                String id = one.record().id().value();
                if (such.test(one) && counts.all().stream().noneMatch(tally -> tally.hasCase(id))) {
                    in.add(state);
                    cases.add(id);
                    claims.addAll(one.claims());
                }
            }
        }
        states.addAll(in);
        return cases.isEmpty()
                ? ""
                : " Not counted: " + Sentences.number(cases.size(), "case", "cases") + what + sentences.inBrackets(in)
                        + ".";
    }

    private static boolean hasStep(CaseOnRecord one, CaseStage stage) {
        return one.steps().stream().anyMatch(step -> step.stage() == stage);
    }

    private static String deleted(int deleted, int cases) {
        if (deleted == 0) {
            return "";
        }
        return cases == 1 ? "; the notice was deleted" : "; the notice was deleted in " + deleted;
    }

    /** {@return in how many cases the counterpart surrendered persons to the states, which the counts leave out} */
    private String byCounterpart() {
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

    /**
     * {@return the numbers that sources give for whole operations; they may include the cases and are not further
     * cases}
     */
    private String otherFigures() {
        List<String> parts = new ArrayList<>();
        for (ActorId state : facts.states()) {
            for (Topic topic : Topic.returns()) {
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
}
