package io.github.lec.exposure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in the way of one request on the view's day, as two separate answers: the effect of the person's
 * nationality or recognition as a refugee ({@link #protection()}), and what the applicable treaty says for everyone
 * ({@link #clauses()}). A third, {@link #treaty()}, says whether a treaty applies at all, since neither depends on that
 * alone.
 *
 * <p>The protection is decided at once; reasons, claims, clauses and words are made when they are asked for, by
 * running the same questions again with a view that records. Only the law on the books is computed.
 */
public final class Exposure {
    /** What every text says about what is computed. */
    public static final String CAVEAT =
            "Only the law on the books is computed, as far as it is recorded: not what courts and ministers do, nor the"
                    + " person's own case. This is not legal advice. Whatever the treaty says, a"
                    + " state may not surrender anyone to torture or to the death penalty where it is bound not to.";

    private static final List<SafeguardKind> CLAUSES = List.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT,
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.FAIR_TRIAL_GUARANTEE,
            SafeguardKind.IN_ABSENTIA_RETRIAL,
            SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
            SafeguardKind.PERSECUTION_CLAUSE,
            SafeguardKind.REFUGEE_NON_REFOULEMENT,
            SafeguardKind.DISAPPEARANCE_BAR,
            SafeguardKind.REDUCIBLE_SENTENCE,
            SafeguardKind.MILITARY_OFFENCE_EXCLUSION,
            SafeguardKind.NE_BIS_IN_IDEM,
            SafeguardKind.LAPSE_OF_TIME_AMNESTY,
            SafeguardKind.OWN_NATIONALS_BAR,
            SafeguardKind.UNION_CITIZEN_PRIORITY,
            SafeguardKind.AD_HOC_TRIBUNAL_BAR,
            SafeguardKind.HUMANITARIAN_HARDSHIP,
            SafeguardKind.SPECIALTY,
            SafeguardKind.RE_EXTRADITION_LIMIT,
            SafeguardKind.DUAL_CRIMINALITY,
            SafeguardKind.TORTURE_EVIDENCE_EXCLUSION,
            SafeguardKind.CONSULAR_ACCESS,
            SafeguardKind.POST_SURRENDER_MONITORING,
            SafeguardKind.EFFECTIVE_REMEDY,
            SafeguardKind.ORDRE_PUBLIC,
            SafeguardKind.HUMAN_RIGHTS_SAVINGS);

    /** The introduction to what the text says for everyone, which matters if nationality does not bar surrender. */
    private static final Map<NationalityProtection, String> TEXT_PROTECTS = Map.of(
            NationalityProtection.NONE,
            " For everyone, {what}its text{condition} ",
            NationalityProtection.HOME_STATE_PRIORITY,
            " If {home}, {what}the text of the treaty{condition} ",
            NationalityProtection.CANNOT_DECIDE,
            " If surrender is not barred, {what}the text of the treaty{condition} ");

    private final View view;
    private final Request request;
    private final Route route;
    private final Set<NationalityProtection> possible;

    private Exposure(View view, Request request, Route route) {
        this.view = view;
        this.request = request;
        this.route = route;
        this.possible = Collections.unmodifiableSet(
                EnumSet.copyOf(new QuestionChain(view, route, request, QuestionChain.Recorder.NONE).possible()));
    }

    /**
     * The exposure of a person.
     *
     * @param view what is known on a day
     * @param person the person
     * @param arrestedIn the state or region where the person is arrested
     * @param requesting the requesting state or region
     * @param purpose the purpose of the request
     * @return what stands in the way
     * @throws InvalidValueException if a nationality is none of a state of the dataset, a place is no state or region
     *     of it (the message names the nearest), or both places belong to one state
     */
    public static Exposure of(View view, Person person, ActorId arrestedIn, ActorId requesting, Purpose purpose) {
        return of(InvalidValueException.given(view, "view"), new Request(person, arrestedIn, requesting, purpose));
    }

    /**
     * What stands in the way of a request.
     *
     * @param view what is known on a day
     * @param request the request
     * @return the exposure
     * @throws InvalidValueException if a nationality is none of a state of the dataset, a place is no state or region
     *     of it (the message names the nearest), or both places belong to one state
     */
    public static Exposure of(View view, Request request) {
        KnownPlaces.check(
                InvalidValueException.given(view, "view").dataset(), InvalidValueException.given(request, "request"));
        return of(view, request, Route.of(view, request.arrestedIn(), request.requesting(), request.purpose()));
    }

    static Exposure of(View view, Request request, Route route) {
        return new Exposure(view, request, route);
    }

    /** {@return the request} */
    public Request request() {
        return request;
    }

    /** {@return the view, with the day for which this holds} */
    public View view() {
        return view;
    }

    // ---------------------------------------------------------------- nationality

    /**
     * The effect of the person's nationality or recognition as a refugee.
     *
     * @return the only protection that is possible given what is known; {@link NationalityProtection#BAR_UNSETTLED} if
     *     a bar is certain and its form is not; {@link NationalityProtection#CANNOT_DECIDE} if several are possible
     */
    public NationalityProtection protection() {
        if (possible.size() == 1) {
            return possible.iterator().next();
        }
        return possible.stream().allMatch(NationalityProtection::isBar)
                ? NationalityProtection.BAR_UNSETTLED
                : NationalityProtection.CANNOT_DECIDE;
    }

    /**
     * Every protection that is possible given what is known. The last one is the certain minimum.
     *
     * @return one or several, the strongest first; never {@link NationalityProtection#CANNOT_DECIDE}
     */
    public Set<NationalityProtection> possible() {
        return possible;
    }

    /** {@return whether an extradition treaty applies between the two places} */
    public TreatyBasis treaty() {
        return isComputed() ? route.basis() : TreatyBasis.NOT_DETERMINED;
    }

    /** {@return the extradition treaties that apply, or may; none if surrender follows law that is not computed} */
    public List<Relation> treaties() {
        return isComputed() ? route.applied() : List.of();
    }

    /**
     * {@return the chain of reasons for the protection: the questions in the order in which they were asked, with their
     * answers and claims}
     */
    public List<Reason> reasons() {
        return explanation().reasons();
    }

    /** {@return whether extradition law governs, and not the European arrest warrant or other surrender law} */
    private boolean isComputed() {
        return !route.ask(ExposureQuestion.BETWEEN_MEMBER_STATES)
                .or(route.ask(ExposureQuestion.OTHER_SURRENDER_LAW))
                .isTrue();
    }

    private Explanation explanation() {
        return new Explanation(view, request, route);
    }

    /** {@return the claims on which the protection rests, answered or not, in the order in which they were asked} */
    public List<ClaimId> claims() {
        Set<ClaimId> claims = new LinkedHashSet<>();
        reasons().forEach(reason -> claims.addAll(reason.claims()));
        return List.copyOf(claims);
    }

    // ---------------------------------------------------------------- the text and the law above it

    /**
     * {@return what the treaties that apply, or may apply, say for everyone: for each treaty, each kind of safeguard
     * that an extradition treaty may have; none if no treaty applies}
     */
    public List<ClauseAnswer> clauses() {
        return treaties().stream()
                .flatMap(relation ->
                        CLAUSES.stream().map(kind -> view.instruments().clause(relation, kind)))
                .toList();
    }

    /**
     * What rules say about the treaties that apply, or may, in the direction of the request.
     * {@link BearingVerdict#bearsOnProtection} says which bear on the protection by nationality,
     * {@link BearingVerdict#bearsOn} which bear on a clause.
     *
     * @param rules the rules
     * @return the verdicts of all rules on relations that apply, by treaty and rule
     */
    public List<BearingVerdict> verdicts(RuleSet rules) {
        List<BearingVerdict> found = new ArrayList<>();
        for (Relation relation : treaties()) {
            Subject subject = new Subject.Relation(relation);
            for (Rule rule : rules.rules()) {
                if (rule.kinds().contains(SubjectKind.RELATION)) {
                    Set<ClaimId> evidence = new LinkedHashSet<>();
                    Verdict verdict = rule.judge(view.recording(evidence::add), subject);
                    if (verdict != Verdict.NOT_APPLICABLE) {
                        found.add(new BearingVerdict(rule, subject, verdict, List.copyOf(evidence)));
                    }
                }
            }
        }
        return found;
    }

    /**
     * The law that binds the place of arrest on that day whatever the treaty says. It protects everyone, and is shown
     * in addition to the two answers without changing either.
     *
     * @return the provisions against torture, the death penalty and the return of refugees that certainly bind
     */
    public List<NormId> cover() {
        return overridingLaw().binding();
    }

    private OverridingLaw overridingLaw() {
        return new OverridingLaw(view, request);
    }

    /** {@return the provisions that may or may not bind the place of arrest on that day} */
    public List<NormId> coverNotDetermined() {
        return overridingLaw().open();
    }

    /**
     * What the European Court of Human Rights has held about everyone who is extradited to the requesting state, in
     * addition to {@link #cover()}. It changes neither answer.
     *
     * @return the judgment and what it held, as the record says it, with the source; nothing unless it was given by the
     *     view's day, and the provision that it interprets certainly binds the place of arrest
     */
    public Optional<String> generalRisk() {
        return new GeneralRisk(view, request).words();
    }

    // ---------------------------------------------------------------- words

    /**
     * {@return what decides for this person and this pair of states, with which an answer should open: a sentence or
     * two, then what courts held of such a surrender and which rights are open, if that matters; unless nationality is a
     * bar and if one treaty applies, what it says on torture and on the death penalty}
     */
    public String lead() {
        String condition = treaty() == TreatyBasis.APPLIES ? "" : ", if it applies,";
        // where no bar is possible, it is the treaty itself that is open
        boolean perhapsBarred = possible.stream().anyMatch(NationalityProtection::isBar);
        boolean concerns = perhapsBarred || protection() != NationalityProtection.CANNOT_DECIDE;
        String introduction = concerns && treaties().size() == 1
                ? TEXT_PROTECTS
                        .getOrDefault(PriorityWords.unlessBarred(protection(), possible), "")
                        .replace("{condition}", condition)
                : "";
        Explanation explanation = explanation();
        return explanation.lead(protection(), possible, treaty())
                + (introduction.isEmpty()
                        ? ""
                        : new GravestGrounds(clauses(), view.dataset())
                                .words(introduction.replace("{home}", explanation.homeDoesNotAsk())));
    }

    /** {@return the request and the answer in a sentence} */
    public String summary() {
        boolean computed = isComputed();
        String open = computed && possible.size() > 1 && !possible.contains(protection())
                ? " Possible answers: "
                        + possible.stream().map(NationalityProtection::label).collect(Collectors.joining("; "))
                        + (isUnprotected() ? undecidedRights(" in either case") : "") + "."
                : "";
        return new ReasonWords(view, request, route).request() + ", on " + view.asOf() + ". Protection by nationality"
                + (request.person().refugee().isPresent() ? " or refugee status: " : ": ")
                + protection().label() + undecided() + "." + open
                + (computed ? " Extradition treaty: " + new TreatyWords(view, route).standing(treaty()) + "." : "");
    }

    /** That no court has protected a national of Switzerland or Liechtenstein does not mean that the law does not. */
    private String undecided() {
        return possible.size() == 1 && isUnprotected() ? undecidedRights("") : "";
    }

    private String undecidedRights(String where) {
        return UndecidedRights.of(view, request).isEmpty() ? "" : "," + where + " as far as has been decided";
    }

    private boolean isUnprotected() {
        return EnumSet.of(NationalityProtection.NONE, NationalityProtection.NO_TREATY)
                .containsAll(possible);
    }

    /** {@return the answer alone, as JSON shows it in a table} */
    Map<String, Object> answer() {
        return JsonMembers.of("protection", protection())
                .with("possible", possible)
                .with("treaty", treaty())
                .toMap();
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("request", request)
                .with(answer())
                .with("lead", lead())
                .with("words", summary())
                .with("reasons", reasons())
                .with("clauses", clauses())
                .with("cover", cover())
                .with("coverNotDetermined", coverNotDetermined())
                .with("generalRisk", generalRisk())
                .toMap();
    }

    @Override
    public String toString() {
        return summary();
    }
}
