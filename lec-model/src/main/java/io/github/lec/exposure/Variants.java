package io.github.lec.exposure;

import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chooses among the sentences that one answer may give, by the day and the person. */
final class Variants {
    /** What a ruling says about a day before it. */
    private static final Map<ExposureQuestion, String> LATER = new EnumMap<>(Map.of(
            ExposureQuestion.PETRUHHIN,
            "The Court of Justice held only after that day that the home state must be told first and may ask for the"
                    + " person instead, with or without a treaty (Petruhhin, 2016-09-06); the ruling says what the law"
                    + " already was.",
            ExposureQuestion.RUSKA_FEDERACIJA,
            "The Court of Justice extended the priority of the home state to such nationals, by analogy, only after"
                    + " that day (C-897/19 PPU, 2020-04-02); the ruling says what the law already was.",
            ExposureQuestion.RAUGEVICIUS,
            "The Court of Justice held only after that day that permanent residents from other member states get the"
                    + " treatment of nationals who may serve a sentence at home (Raugevicius, 2018-11-13); the"
                    + " ruling says what the law already was.",
            ExposureQuestion.REFUGEE_JUDGMENT,
            "The Court of Justice held only after that day that such a person may not be extradited to the country of"
                    + " origin while the status stands (C-352/22, 2024-06-18); the ruling says what the law already"
                    + " was."));

    private static final Map<ExposureQuestion, NormId> RULINGS = new EnumMap<>(Map.of(
            ExposureQuestion.PETRUHHIN, NormId.of("petruhhin"),
            ExposureQuestion.RUSKA_FEDERACIJA, NormId.of("c-897-19-ppu"),
            ExposureQuestion.RAUGEVICIUS, NormId.of("raugevicius"),
            ExposureQuestion.REFUGEE_JUDGMENT, NormId.of("c-352-22")));

    private static final String SERVED_HERE =
            " That would protect only if the sentence can be served there: {place} must ask {requesting}"
                    + " to agree (C-237/21), and whether it does is not recorded.";

    /** The ruling that consent must be sought to enforcing the sentence at home, and what the sentences say of it. */
    private static final NormId ON_CONSENT = NormId.of("sm-c-237-21");

    private static final String ITS_NAME = "(C-237/21";
    private static final String MUST_ASK =
            ": {place} must ask {requesting} to agree " + ITS_NAME + "), and whether it does is not recorded.";
    private static final String CLARIFIED_LATER =
            "; clarified only later, by a ruling that says what the law already was";

    private static final String DISCRETION =
            "{place} may refuse to extradite its own nationals at its discretion; how it uses that discretion is not"
                    + " recorded";

    private static final String AGREED_LATER =
            "The person is a national of {agreed}; the surrender agreement with the European Union was not yet in force"
                    + " on that day.";

    private static final String FROM_TAIWAN =
            "The person is recognised as a refugee in {refuge}. Whether it is the country of origin that asks is open:"
                    + " China regards persons from Taiwan as its nationals, and states differ on this.";

    private static final String FORMER_RESIDENCE =
            "The person is recognised as a refugee in {refuge}. For a stateless person the country of former habitual"
                    + " residence takes the place of the country of origin; whether {requesting} is that country is not"
                    + " stated.";

    private static final String NO_ASYLUM_LAW_YET =
            "The European Union did not yet have a law on refugees that bound {place}: the first directive (2004/83/EC)"
                    + " had to be national law by 2006-10-10.";

    private static final String ONLY_FROM_EUROPE =
            "{place} has limited the Refugee Convention to refugees from events in Europe (article 1B(1)(a); Protocol"
                    + " of 1967, article I(3))";

    /** The norms that protect any person who would face torture, whether or not a refugee. */
    private static final List<NormId> FOR_EVERYONE =
            Stream.of("cat-3", "echr-3", "iccpr-7").map(NormId::of).toList();

    private final View view;
    private final Request request;

    Variants(View view, Request request) {
        this.view = view;
        this.request = request;
    }

    /** {@return words that name the ruling on a question as later than the view's day; empty if it is not} */
    String clarifiedLater(ExposureQuestion question) {
        return isClarifiedLater(question) ? CLARIFIED_LATER : "";
    }

    /** {@return whether a question concerns a ruling that was given after the view's day} */
    private boolean isClarifiedLater(ExposureQuestion question) {
        NormId ruling = RULINGS.get(question);
        return ruling != null && isLater(ruling);
    }

    private boolean isLater(NormId ruling) {
        return view.norms().isClarified(ruling, view.asOf()).isFalse();
    }

    /** {@return whether a norm is no ruling that was certainly given only after the day up to which sources count} */
    boolean isKnown(NormId norm) {
        return !view.norms().isClarified(norm, view.knownBy()).isFalse();
    }

    /** {@return a sentence on serving a sentence at home, with what was known of the ruling on consent to that} */
    private String onConsent(String sentence) {
        if (!isKnown(ON_CONSENT)) {
            return sentence.replace(MUST_ASK, "; whether {requesting} agrees to that is not recorded.");
        }
        return isLater(ON_CONSENT) ? sentence.replace(ITS_NAME, ITS_NAME + CLARIFIED_LATER) : sentence;
    }

    /** {@return the sentence, with placeholders in braces} */
    String sentence(ExposureQuestion question, Truth answer) {
        return switch (question) {
            case PETRUHHIN, RUSKA_FEDERACIJA, RAUGEVICIUS, REFUGEE_JUDGMENT ->
                answer.isTrue() && isClarifiedLater(question)
                        ? LATER.getOrDefault(question, question.sentence(answer))
                        : question.sentence(answer);
            case PERMANENT_RESIDENT -> resident(answer);
            case LAW_PROTECTS_OWN_NATIONALS ->
                answer.isFalse() && isLeftToDiscretion()
                        ? "The law of {place} does not bar the extradition of its own nationals; it leaves refusal to"
                                + " a discretion."
                        : question.sentence(answer);
            case PLACE_PROTECTS_OWN_NATIONALS ->
                answer == Truth.UNKNOWN && isLeftToDiscretion()
                        ? DISCRETION + ", and what a national of another member state can claim depends on it."
                        : question.sentence(answer);
            case SURRENDER_AGREEMENT ->
                answer.isTrue() && isBeforeSurrenderAgreement() ? AGREED_LATER : question.sentence(answer);
            case COUNTRY_OF_ORIGIN -> answer == Truth.UNKNOWN ? openOrigin() : question.sentence(answer);
            case ASYLUM_LAW_BINDS -> isBeforeAsylumLaw() ? NO_ASYLUM_LAW_YET : question.sentence(answer);
            case REFUGEE_CONVENTION -> convention(answer);
            default -> question.sentence(answer);
        };
    }

    private String openOrigin() {
        return request.person().stateless() ? FORMER_RESIDENCE : FROM_TAIWAN;
    }

    private boolean isBeforeSurrenderAgreement() {
        return view.unionLaw().applies(request.arrestedIn(), view.asOf()).isTrue()
                && request.person().nationalities().stream()
                        .filter(view.unionLaw()::hasSurrenderAgreement)
                        .anyMatch(state -> view.unionLaw()
                                .hasSurrenderAgreement(state, request.arrestedIn(), view.asOf())
                                .isFalse());
    }

    private boolean isBeforeAsylumLaw() {
        return view.unionLaw().applies(request.arrestedIn(), view.asOf()).isTrue()
                && !view.unionAsylumLaw().exists(view.asOf());
    }

    /** If it is open whether the Union's law protects a refugee, the Convention still binds most states. */
    String convention() {
        Truth protects =
                view.norms().refugeeLaw().protects(request.person().nationalities(), request.arrestedIn(), view.asOf());
        return protects.isTrue() || isLimitedToEurope() ? " " + convention(protects) : "";
    }

    private String convention(Truth protects) {
        if (protects.isTrue()) {
            return ExposureQuestion.REFUGEE_CONVENTION.sentence(protects) + openOfRefugee();
        }
        if (!isLimitedToEurope()) {
            return ExposureQuestion.REFUGEE_CONVENTION.sentence(protects);
        }
        List<String> others = view.norms().binding(FOR_EVERYONE, request.arrestedIn(), view.asOf()).stream()
                .flatMap(norm -> view.dataset().norm(norm).stream())
                .map(Identified::title)
                .toList();
        return ONLY_FROM_EUROPE
                + (protects.isFalse()
                        ? ", so that its article 33 does not protect {such a person} there."
                        : "; whether that is so of {such a person} is open.")
                + (others.isEmpty() ? "" : " For everyone it is bound by " + String.join("; ", others) + ".");
    }

    /** {@return whether the place of arrest is bound by the Convention, but not certainly for such a person} */
    boolean isLimitedToEurope() {
        return !view.norms()
                        .refugeeLaw()
                        .covers(request.person().nationalities(), request.arrestedIn(), view.asOf())
                        .isTrue()
                && view.norms()
                        .binds(ExposureQuestion.REFUGEE_CONVENTION.norms().get(0), request.arrestedIn(), view.asOf())
                        .isTrue();
    }

    /** {@return what is open for a refugee whom the Refugee Convention protects} */
    private String openOfRefugee() {
        Truth origin = view.norms().refugeeLaw().isOwnState(request.person().nationalities(), request.requesting());
        return (!origin.isFalse()
                        ? ""
                        : " In this request it is not the country of origin that asks, and whether the person would be"
                                + " threatened there is not recorded.")
                + (isRefugeAtPlace() ? "" : " Whether the recognition in {refuge} binds {place} is open.");
    }

    /** {@return whether the place of arrest itself recognised the person as a refugee} */
    boolean isRefugeAtPlace() {
        return request.person()
                .refugee()
                .filter(status -> status.recognisedIn().equals(request.arrestedIn()))
                .isPresent();
    }

    /**
     * {@return words that the place of arrest may refuse, at its discretion, to extradite its own nationals; empty if
     * it may not}
     */
    String discretion() {
        return isLeftToDiscretion() ? " " + DISCRETION + "." : "";
    }

    private boolean isLeftToDiscretion() {
        return view.ownNationals()
                .areLeftToDiscretion(request.arrestedIn(), view.asOf())
                .isTrue();
    }

    /**
     * For residents who are not citizens of the Union it has not been decided whether they are treated like nationals.
     */
    private String resident(Truth answer) {
        Person person = request.person();
        boolean decided = view.unionLaw()
                .hasFreeMovement(person.nationalities(), person.underWithdrawalAgreement(), view.asOf())
                .isTrue();
        if (decided || answer.isFalse()) {
            return onConsent(ExposureQuestion.PERMANENT_RESIDENT.sentence(answer));
        }
        boolean alike = person.nationalities().stream()
                .anyMatch((ActorId state) -> view.unionLaw().hasSurrenderAgreement(state));
        String undecided = alike ? ", which has not been decided for nationals of {agreed}" : "";
        return answer.isTrue()
                ? "The person lives permanently in {place} and may be treated as its nationals are" + undecided + "."
                        + onConsent(SERVED_HERE)
                : "Whether the person lives permanently in {place} is not stated; such residents may be treated as its"
                        + " nationals are"
                        + undecided + ".";
    }
}
