package io.github.lec.assessment;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.record.ActorId;
import io.github.lec.view.internal.GroundInText;
import java.util.ArrayList;
import java.util.Collection;
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

/** What the extradition treaties in force oblige the requested state to refuse, state by state and together. */
final class DutyFinding {
    /** What texts say that do not oblige whatever happens, in the order in which it is said. */
    private static final List<GroundInText> OTHERS = List.of(
            GroundInText.BY_REFERENCE,
            GroundInText.UNLESS_ASSURED,
            GroundInText.MAY_REFUSE_AT_LEAST,
            GroundInText.MAY_REFUSE,
            GroundInText.SAVED,
            GroundInText.NOT_OBLIGED,
            GroundInText.EXCLUDED,
            GroundInText.UNNAMED,
            GroundInText.SILENT,
            GroundInText.OPEN_ELSEWHERE,
            GroundInText.EXCLUDED_AT_LEAST,
            GroundInText.DISPUTED,
            GroundInText.OPEN);

    private static final String ELSEWHERE = ", and whether another clause obliges is not determined";

    private static final String CONTRADICTION = "Sources contradict each other on ";

    private final KeyFacts facts;
    private final Sentences sentences;
    private final KeyTopic topic;
    private final String duty;
    private final List<DutyOfState> said = new ArrayList<>();

    /** By the strongest ground in the treaties of each. */
    private final Map<GroundInText, SortedSet<ActorId>> states = new EnumMap<>(GroundInText.class);

    DutyFinding(KeyFacts facts, DutyToRefuse duty) {
        this.facts = facts;
        this.sentences = facts.sentences();
        this.topic = duty.topic();
        this.duty = duty.words();
        for (KeyFacts.InForce treaties : facts.inForce()) {
            DutyOfState says = new DutyOfState(facts, treaties, duty.kind());
            said.add(says);
            states.computeIfAbsent(says.strongest(), group -> new TreeSet<>()).add(says.state());
        }
    }

    KeyFinding finding() {
        Set<ClaimId> claims = new LinkedHashSet<>();
        said.forEach(says -> claims.addAll(says.claims()));
        String words = said.size() == 1 ? ofOne(said.get(0)) : ofMany();
        String more = said.size() == 1 ? "" : general();
        return facts.finding(topic, words + otherwise() + Pause.STOP + more, mustRefuse(), claims);
    }

    private SortedSet<ActorId> mustRefuse() {
        return states.getOrDefault(GroundInText.MUST_REFUSE, new TreeSet<>());
    }

    private boolean isOpenBeside() {
        return said.stream().anyMatch(DutyOfState::isOpenBeside);
    }

    private String otherwise() {
        SortedMap<ActorId, SortedSet<String>> others = new TreeMap<>();
        said.stream()
                .filter(says -> !says.otherwise().isEmpty())
                .forEach(says -> others.put(says.state(), says.otherwise()));
        if (others.isEmpty()) {
            return "";
        }
        return "; "
                + (said.size() == 1
                        ? OtherSources.saying(Sentences.either(List.copyOf(others.get(others.firstKey()))))
                        : OtherSources.SAYS_OTHERWISE + " for " + sentences.withWords(others));
    }

    private String ofOne(DutyOfState state) {
        return (facts.texts() == 1 ? ofOneText(state.strongest()) : ofSeveral(state.strongest()))
                + Pause.afterSign(state.general().stream()
                        .map(clause -> "; " + clause.brief() + clause.saidOtherwise())
                        .collect(Collectors.joining()))
                + ReportedAbsent.beside(state.textsReportedAbsent(), facts.texts(), "");
    }

    private String ofOneText(GroundInText says) {
        String treaty = FirstLetter.upper(facts.theTreaty());
        return switch (says) {
            case MUST_REFUSE -> treaty + " obliges the requested state to " + duty;
            case BY_REFERENCE ->
                treaty + " obliges the requested state to " + duty
                        + " by reference only, since it lets other treaties prevail";
            case UNLESS_ASSURED ->
                treaty + " obliges the requested state to " + duty + ", unless it accepts an assurance"
                        + (isOpenBeside() ? "; whether it obliges it regardless of assurances is not determined" : "");
            case MAY_REFUSE_AT_LEAST ->
                treaty + " permits the requested state to " + duty
                        + "; whether another of its clauses obliges it is not determined";
            case MAY_REFUSE -> treaty + " permits the requested state to " + duty + ", but does not oblige it";
            case SAVED ->
                treaty + " was read: nothing in it obliges the requested state to " + duty
                        + ", but it leaves duties under other treaties as they are; whether it lets them prevail is"
                        + " not settled";
            case NOT_OBLIGED ->
                treaty + " does not oblige the requested state to " + duty + "; whether it permits this is not settled";
            case EXCLUDED ->
                treaty + " does not oblige the requested state to " + duty + ": a reservation excludes the clause";
            case UNNAMED -> treaty + " was read and names no duty of the requested state to " + duty;
            case SILENT -> treaty + " was read and does not oblige the requested state to " + duty;
            case OPEN_ELSEWHERE ->
                treaty
                        + " was read and has no such ground; whether another of its clauses obliges the requested"
                        + " state to "
                        + duty + " is not determined";
            case EXCLUDED_AT_LEAST ->
                "A reservation excludes the clause of " + facts.theTreaty()
                        + "; whether another of its clauses obliges the requested state to " + duty
                        + " is not determined";
            case DISPUTED -> CONTRADICTION + "whether " + facts.theTreaty() + " obliges the requested state to " + duty;
            case OPEN ->
                "Whether " + facts.theTreaty() + " obliges the requested state to " + duty + " is not determined";
        };
    }

    /** {@return what is said about one state that has several treaties in force} */
    private String ofSeveral(GroundInText says) {
        String treaties = facts.theTreaty();
        return switch (says) {
            case MUST_REFUSE -> "At least one of " + treaties + " obliges the requested state to " + duty;
            case BY_REFERENCE ->
                "At least one of " + treaties + " obliges the requested state to " + duty
                        + " by reference only, since it lets other treaties prevail";
            case UNLESS_ASSURED ->
                "At least one of " + treaties + " obliges the requested state to " + duty
                        + ", unless it accepts an assurance; "
                        + (isOpenBeside()
                                ? "whether one obliges it regardless of assurances is not determined"
                                : "none obliges it regardless of assurances");
            case MAY_REFUSE_AT_LEAST ->
                "At least one of " + treaties + " permits the requested state to " + duty
                        + "; whether one of them obliges it is not determined";
            case MAY_REFUSE ->
                "At least one of " + treaties + " permits the requested state to " + duty
                        + ", but none of them obliges it";
            case SAVED ->
                FirstLetter.upper(treaties) + " were read: nothing in them obliges the requested state to " + duty
                        + ", but they leave duties under other treaties as they are; whether they let them prevail"
                        + " is not settled";
            case NOT_OBLIGED ->
                "None of " + treaties + " obliges the requested state to " + duty
                        + "; whether one permits this is not settled";
            case EXCLUDED ->
                "None of " + treaties + " obliges the requested state to " + duty
                        + ": a reservation excludes the clause of at least one";
            case UNNAMED ->
                FirstLetter.upper(treaties) + " were read and name no duty of the requested state to " + duty;
            case SILENT -> FirstLetter.upper(treaties) + " were read and do not oblige the requested state to " + duty;
            case DISPUTED -> CONTRADICTION + "whether one of " + treaties + " obliges the requested state to " + duty;
            case OPEN, OPEN_ELSEWHERE, EXCLUDED_AT_LEAST ->
                "Whether one of " + treaties + " obliges the requested state to " + duty + " is not determined";
        };
    }

    private String ofMany() {
        int all = facts.inForce().size();
        boolean byState = facts.texts() > all;
        String counted = (byState ? " states with extradition treaties" : " extradition treaties")
                + facts.withCounterpart() + " in force";
        if (states.keySet().equals(EnumSet.of(GroundInText.OPEN))) {
            return "Whether " + (all == 2 ? "either" : "any") + " of the " + all + counted
                    + (byState ? " has one that obliges" : " obliges") + " the requested state to " + duty
                    + " is not determined" + reportedAbsent(all);
        }
        Collection<ActorId> must = mustRefuse();
        boolean isKnown = !isOpenBeside() && states.keySet().stream().noneMatch(GroundInText::isOpen);
        return Pause.named(
                "Of the " + all + counted + ", "
                        + (must.isEmpty() ? noneObliges(all, byState, isKnown) : someOblige(must.size(), all, byState))
                        + " the requested state to " + duty
                        + (must.isEmpty() ? ofItself(states.keySet()) : ""),
                sentences.colon(must),
                others());
    }

    /**
     * {@return in which of the states, of which the clause is open, it is reported absent; they are named unless all are}
     */
    private String reportedAbsent(int all) {
        SortedSet<ActorId> some = said.stream()
                .filter(DutyOfState::isReportedAbsent)
                .map(DutyOfState::state)
                .collect(Collectors.toCollection(TreeSet::new));
        return ReportedAbsent.beside(some.size(), all, some.size() < all ? ": " + sentences.named(some) : "");
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
    private static String ofItself(Set<GroundInText> said) {
        if (said.contains(GroundInText.UNLESS_ASSURED)) {
            return " regardless of assurances";
        }
        return said.contains(GroundInText.BY_REFERENCE) ? " of itself" : "";
    }

    /** {@return what the texts say that do not oblige whatever happens, each group after a semicolon} */
    private String others() {
        return OTHERS.stream()
                .filter(states::containsKey)
                .map(says -> {
                    Collection<ActorId> group = states.getOrDefault(says, new TreeSet<>());
                    return "; " + other(says, group.size() == 1) + sentences.named(group)
                            + (says == GroundInText.OPEN ? reportedAbsent(group.size()) : "")
                            + (says == GroundInText.UNLESS_ASSURED ? openBeside(group.size()) : "");
                })
                .collect(Collectors.joining());
    }

    /**
     * {@return for which of the states whose duty an assurance lifts it is open whether another text obliges; they are
     * named unless it is open for all}
     */
    private String openBeside(int all) {
        SortedSet<ActorId> open = said.stream()
                .filter(DutyOfState::isOpenBeside)
                .map(DutyOfState::state)
                .collect(Collectors.toCollection(TreeSet::new));
        return open.isEmpty()
                ? ""
                : " (whether it must regardless of assurances is not determined"
                        + (open.size() < all ? " for " + sentences.named(open) : "") + ")";
    }

    /** {@return sentences on the clauses that may cover what texts do not name; empty if there are none} */
    private String general() {
        GeneralClauses clauses = new GeneralClauses(sentences);
        said.forEach(says -> says.general().forEach(clause -> clauses.add(says.state(), clause)));
        return clauses.words();
    }

    private static String other(GroundInText says, boolean one) {
        return switch (says) {
            case MUST_REFUSE -> "it must refuse under ";
            case BY_REFERENCE ->
                "it must refuse by reference only, since other treaties prevail, under "
                        + (one ? "that of " : "those of ");
            case UNLESS_ASSURED ->
                "it must refuse, unless it accepts an assurance, under " + (one ? "that of " : "those of ");
            case MAY_REFUSE_AT_LEAST -> "it may refuse" + ELSEWHERE + ", under " + (one ? "that of " : "those of ");
            case MAY_REFUSE -> one ? "it may refuse under that of " : "it may refuse under those of ";
            case SAVED ->
                (one ? "the text has no such ground and leaves" : "the texts have no such ground and leave")
                        + " duties under other treaties as they are for ";
            case NOT_OBLIGED -> "it need not refuse, and whether it may is not settled, for ";
            case EXCLUDED -> "a reservation excludes the clause for ";
            case UNNAMED -> one ? "the text read names no such ground for " : "the texts read name no such ground for ";
            case SILENT -> one ? "the text was read and is silent for " : "the texts were read and are silent for ";
            case OPEN_ELSEWHERE ->
                (one ? "the text has no such ground" : "the texts have no such ground") + ELSEWHERE + ", for ";
            case EXCLUDED_AT_LEAST -> "a reservation excludes the clause" + ELSEWHERE + ", for ";
            case DISPUTED -> "sources contradict each other for ";
            case OPEN -> "not determined for ";
        };
    }
}
