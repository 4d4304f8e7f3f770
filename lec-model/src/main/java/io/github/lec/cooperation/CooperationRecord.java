package io.github.lec.cooperation;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import io.github.lec.source.Topic;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What is on record between states and counterparts, by form of cooperation, as a view sees it. Each answer is read
 * once.
 */
public final class CooperationRecord {

    /** The key under which a view keeps the shared record. */
    private record Asked() {}

    private final TextReading texts;
    private final CaseReading cases;
    private final DecisionReading decisions;
    private final OperationReading operations;
    private final ResponseReading responses;
    private final List<Inquiry> inquiries;
    private final Map<ActorId, List<Case>> casesByRequested = new HashMap<>();
    private final Map<CooperationQuestion, Cooperation> answers = new ConcurrentHashMap<>();

    /** Each case is read once, although the question on each form of cooperation between two states needs it. */
    private final Map<List<ActorId>, List<CaseOnRecord>> casesBetween = new ConcurrentHashMap<>();

    private CooperationRecord(View view) {
        this.texts = new TextReading(view);
        this.cases = new CaseReading(view);
        this.decisions = new DecisionReading(view);
        this.operations = new OperationReading(view);
        this.responses = new ResponseReading(view);
        this.inquiries = view.dataset().inquiries();
        for (Case subject : view.known(view.dataset().cases())) {
            subject.requested()
                    .ifPresent(requested -> casesByRequested
                            .computeIfAbsent(requested, state -> new ArrayList<>())
                            .add(subject));
        }
    }

    /**
     * Reads what is visible in a view.
     *
     * @param view the view, with its two clocks
     * @return the record
     * @throws InvalidValueException if {@code view} is null
     */
    public static CooperationRecord of(View view) {
        InvalidValueException.given(view, "view");
        return new CooperationRecord(view);
    }

    /**
     * The record that all callers of a view share, so that each answer is read only once.
     *
     * @param view the view, with its two clocks; if it records evidence, what the record reads is not recorded as
     *     evidence
     * @return the record, the same for all views made from this one, except those that leave out accounts or
     *     allegations
     * @throws InvalidValueException if {@code view} is null
     */
    public static CooperationRecord shared(View view) {
        InvalidValueException.given(view, "view");
        return view.shared(new Asked(), CooperationRecord::of);
    }

    /**
     * The cooperation of a state with a counterpart.
     *
     * @param state the state, whose agencies act for it
     * @param counterpart the state or region with which it may cooperate; a region is never pooled with its state
     * @param topic the form of cooperation
     * @return what is on record, or why nothing is; between a state and itself, and with an id that no actor has,
     *     nothing was looked for
     */
    public Cooperation between(ActorId state, ActorId counterpart, Topic topic) {
        CooperationQuestion question = new CooperationQuestion(state, counterpart, topic);
        return state.equals(counterpart)
                ? new Cooperation.NotLookedFor(question)
                : answers.computeIfAbsent(question, this::read);
    }

    /**
     * A text, as it stands between two states: for a convention in force, whether it binds both.
     *
     * @param instrument a text of the dataset
     * @param state one of the two states
     * @param counterpart the other state or region
     * @return the text and its status, whatever it is about
     */
    public TextOnRecord text(CooperationInstrument instrument, ActorId state, ActorId counterpart) {
        return texts.between(instrument, state, counterpart);
    }

    /**
     * The cases in which a counterpart sought a person from a state, whatever the route and the outcome.
     *
     * @param state the state that was asked
     * @param counterpart the requesting state or region
     * @return the cases that had begun on the view's day, each once, or once for each outcome if its persons had
     *     different outcomes
     */
    public List<CaseOnRecord> cases(ActorId state, ActorId counterpart) {
        return casesBetween.computeIfAbsent(
                List.of(state, counterpart),
                pair -> between(state, counterpart)
                        .flatMap(subject -> cases.of(subject).stream())
                        .toList());
    }

    private Stream<Case> between(ActorId state, ActorId counterpart) {
        return casesByRequested.getOrDefault(state, List.of()).stream()
                .filter(subject -> subject.requesting().equals(counterpart));
    }

    /**
     * The decisions of courts and authorities in cases in which a counterpart sought a person from a state.
     *
     * @param state the state that was asked
     * @param counterpart the requesting state or region
     * @return the decisions by the view's day, case by case, in each case the oldest first
     * @throws InvalidValueException if an argument is null
     */
    public List<DecisionOnRecord> decisions(ActorId state, ActorId counterpart) {
        InvalidValueException.given(state, "state");
        InvalidValueException.given(counterpart, "counterpart");
        return between(state, counterpart)
                .flatMap(subject -> decisions.of(subject).stream())
                .toList();
    }

    /**
     * One case.
     *
     * @param subject the case
     * @return how far it had come, once for each outcome of its persons; nothing if it had certainly not begun on the
     *     view's day
     */
    public List<CaseOnRecord> of(Case subject) {
        return cases.of(subject);
    }

    private Cooperation read(CooperationQuestion question) {
        List<TextOnRecord> ofTexts = texts.on(question);
        List<CaseOnRecord> ofCases = cases(question.state(), question.counterpart()).stream()
                .filter(found -> CaseReading.isCounted(found, question.topic()))
                .map(found -> question.topic() == Topic.INFORMAL_RETURNS ? found.asReturn() : found)
                .toList();
        List<OperationOnRecord> ofOperations = operations.on(question);
        List<Figure> figures = operations.figures(question);
        List<Response> answered = question.topic() == Topic.POLICE_STATIONS
                ? responses.of(question.state(), question.counterpart(), ofOperations)
                : List.of();
        List<Inquiry> searches = inquiries(question);
        boolean nothing = ofTexts.isEmpty()
                && ofCases.isEmpty()
                && ofOperations.isEmpty()
                && figures.isEmpty()
                && answered.isEmpty();
        return nothing
                ? silence(question, searches)
                : new Cooperation.OnRecord(question, ofTexts, ofCases, ofOperations, figures, answered, searches);
    }

    private static Cooperation silence(CooperationQuestion question, List<Inquiry> searches) {
        return switch (HowKnown.searched(searches)) {
            case NOT_LOOKED_FOR -> new Cooperation.NotLookedFor(question);
            case NONE_FOUND -> new Cooperation.NoneFound(question, searches);
            default -> new Cooperation.SearchInconclusive(question, searches);
        };
    }

    /** {@return the searches, the one with the least result first} */
    private List<Inquiry> inquiries(CooperationQuestion question) {
        return inquiries.stream()
                .filter(inquiry -> inquiry.states().contains(question.state()))
                .filter(inquiry -> inquiry.counterparts().contains(question.counterpart()))
                .filter(inquiry -> inquiry.topics().contains(question.topic()))
                // a search for a kind of clause is not a search for a text or an act
                .filter(inquiry -> inquiry.kinds().isEmpty())
                .sorted(Comparator.comparing(Inquiry::outcome).reversed())
                .toList();
    }

    /** {@return what it holds} */
    @Override
    public String toString() {
        return "Cooperation on record, with " + inquiries.size() + " searches for more";
    }
}
