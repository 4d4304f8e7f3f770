package io.github.lec.exposure;

import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words with which an answer opens: what decides for this person and this pair of states. */
final class OpeningWords {
    private static final Set<ExposureQuestion> ON_REFUGEES = EnumSet.of(
            ExposureQuestion.COUNTRY_OF_ORIGIN,
            ExposureQuestion.STATUS_STANDS,
            ExposureQuestion.ASYLUM_LAW_BINDS,
            ExposureQuestion.REFUGEE_JUDGMENT);

    /** If one of these is open, so is the Union's protection, and what the Refugee Convention says also matters. */
    private static final Set<ExposureQuestion> ASKED_OF_THE_UNION = EnumSet.of(
            ExposureQuestion.COUNTRY_OF_ORIGIN, ExposureQuestion.ASYLUM_LAW_BINDS, ExposureQuestion.REFUGEE_JUDGMENT);

    /** The answers to these leave the result open even if they are known. */
    private static final Set<ExposureQuestion> NEVER_SETTLED = EnumSet.of(
            ExposureQuestion.WITHDRAWAL_AGREEMENT,
            ExposureQuestion.PERMANENT_RESIDENT,
            ExposureQuestion.REFUGEE_CONVENTION);

    /**
     * If {@link ExposureQuestion#PLACE_PROTECTS_OWN_NATIONALS} is asked, what these leave open matters only through it.
     */
    private static final Set<ExposureQuestion> GROUNDS_OF_PROTECTION = EnumSet.of(
            ExposureQuestion.TREATY_BARS_OWN_NATIONALS,
            ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS,
            ExposureQuestion.TREATY_SUSPENDED);

    private final NationalityProtection protection;
    private final Set<NationalityProtection> possible;
    private final TreatyBasis treaty;
    private final List<Reason> reasons;
    private final ReasonWords wording;
    private final List<ActorId> homes;
    private final String held;

    /**
     * Words for one answer.
     *
     * @param possible every protection that is possible
     * @param homes the states, other than the place of arrest, of which the person is a national and which may have
     *     priority
     * @param held what a court has held against the place of arrest about the requesting state, to append; empty if
     *     nothing
     */
    OpeningWords(
            NationalityProtection protection,
            Set<NationalityProtection> possible,
            TreatyBasis treaty,
            List<Reason> reasons,
            ReasonWords wording,
            List<ActorId> homes,
            String held) {
        this.protection = protection;
        this.possible = possible;
        this.treaty = treaty;
        this.reasons = reasons;
        this.wording = wording;
        this.homes = homes;
        this.held = held;
    }

    String words() {
        if (!is(ExposureQuestion.BETWEEN_MEMBER_STATES, Truth.FALSE)) {
            return reason(ExposureQuestion.BETWEEN_MEMBER_STATES);
        }
        if (asked(ExposureQuestion.OTHER_SURRENDER_LAW).findFirst().isPresent()) {
            return reason(ExposureQuestion.OTHER_SURRENDER_LAW);
        }
        return switch (protection) {
            case BARRED -> barred();
            case BAR_UNSETTLED -> disputed();
            case HOME_STATE_PRIORITY -> priority();
            case NONE ->
                wording.fill("The treaty applies, and {no protection} from it" + sparesNobody() + ".")
                        + wording.notices()
                        + held
                        + wording.undecidedRights()
                        + discretion()
                        + outsideAsylumLaw();
            case NO_TREATY ->
                (treaty == TreatyBasis.SUSPENDED
                                ? wording.fill("The treaty between {place} and {requesting} is suspended")
                                : wording.withoutTreatyInForce())
                        + wording.fill(", and {no protection}" + sparesNobody() + ".")
                        + heldWithoutTreaty()
                        + wording.undecidedRights()
                        + discretion()
                        + outsideAsylumLaw();
            case CANNOT_DECIDE -> undecided();
        };
    }

    /** What a court held comes first, unless the law allows no surrender at all without a treaty. */
    private String heldWithoutTreaty() {
        String basis = wording.fill(" {without a treaty}");
        return wording.nobodyWithoutTreaty().isEmpty() ? held + basis : basis + held;
    }

    /**
     * What is certain comes first, then what is open about the protection, and last whether a treaty applies: that
     * decides the basis of a surrender, seldom whether the person is protected.
     */
    private String undecided() {
        if (possible.stream().noneMatch(OpeningWords::protects)) {
            return wording.fill("{no protection}" + sparesNobody() + ".")
                    + held
                    + wording.undecidedRights()
                    + discretion()
                    + outsideAsylumLaw()
                    + onTreaty();
        }
        String convention = ASKED_OF_THE_UNION.stream().anyMatch(question -> is(question, Truth.UNKNOWN))
                ? wording.refugeeConvention()
                : withoutConvention();
        return (possible.stream().anyMatch(NationalityProtection::isBar)
                        ? "Whether " + ground() + " bars surrender is not settled."
                        : "Nationality does not bar surrender. Whether " + wording.within(homes)
                                + " must first be told, and may ask for the person instead, is not settled.")
                + held
                + convention
                + open(convention)
                + home().unlessBarred(possible)
                + wording.undecidedRights()
                + barIfApplied()
                + onTreaty();
    }

    private static boolean protects(NationalityProtection protection) {
        return protection.isBar() || protection == NationalityProtection.HOME_STATE_PRIORITY;
    }

    /** {@return the quality of the person on which a bar would rest: each that may still bar, and no other} */
    private String ground() {
        boolean byAsylumLaw = may(ExposureQuestion.COUNTRY_OF_ORIGIN)
                && may(ExposureQuestion.ASYLUM_LAW_BINDS)
                && may(ExposureQuestion.REFUGEE_JUDGMENT);
        boolean ofRefugees =
                may(ExposureQuestion.STATUS_STANDS) && (byAsylumLaw || may(ExposureQuestion.REFUGEE_CONVENTION));
        boolean ofNationals = is(ExposureQuestion.OWN_NATIONAL, Truth.TRUE)
                && (may(ExposureQuestion.TREATY_BARS_OWN_NATIONALS)
                        || may(ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS));
        boolean ofResidents = may(ExposureQuestion.PERMANENT_RESIDENT);
        return Stream.of(
                        ofNationals ? "nationality" : "",
                        ofResidents ? "residence" : "",
                        ofRefugees ? "recognition as a refugee" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" or "), words -> words.isEmpty() ? "nationality" : words));
    }

    /** {@return whether a question was asked whose answer is not certainly "no"} */
    private boolean may(ExposureQuestion question) {
        return asked(question).anyMatch(reason -> reason.answer() != Truth.FALSE);
    }

    /** {@return that the clause of a treaty which may apply would bar; empty if it would not, or if that is open} */
    private String barIfApplied() {
        return is(ExposureQuestion.OWN_NATIONAL, Truth.TRUE)
                        && is(ExposureQuestion.TREATY_BARS_OWN_NATIONALS, Truth.TRUE)
                ? wording.fill(" If the treaty applies, it obliges " + barByClause() + ".")
                : "";
    }

    /** {@return whom a clause on own nationals obliges to do what, after "obliges"} */
    private String barByClause() {
        return "{place} to refuse to surrender its own nationals"
                + (is(ExposureQuestion.NATIONALITY_MOMENT, Truth.TRUE)
                        ? ", and looks at nationality {moment}, so only a person who is a national at that time is"
                                + " protected"
                        : "");
    }

    /** {@return that the place of arrest extradites its own nationals, if that is why nationality does not protect} */
    private String sparesNobody() {
        return is(ExposureQuestion.OWN_NATIONAL, Truth.TRUE)
                        && is(ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS, Truth.FALSE)
                ? ": the law of {place} does not bar the extradition of its own nationals"
                : is(ExposureQuestion.PLACE_PROTECTS_OWN_NATIONALS, Truth.FALSE)
                        ? ": {place} extradites its own nationals too"
                        : "";
    }

    /** {@return what is open about the treaty, or that there is none; empty if one applies, which the heading says} */
    private String onTreaty() {
        return Stream.of(ExposureQuestion.TREATY_SUSPENDED, ExposureQuestion.TREATY_APPLIES)
                .filter(question -> is(question, Truth.UNKNOWN)
                        || question == ExposureQuestion.TREATY_SUSPENDED && is(question, Truth.TRUE)
                        || question == ExposureQuestion.TREATY_APPLIES
                                && is(question, Truth.FALSE)
                                && treaty == TreatyBasis.NONE)
                .map(question -> " " + reason(question))
                .collect(Collectors.joining());
    }

    /**
     * A bar that rests on a clause alone depends on the day for which the clause requires nationality, so that this
     * comes first.
     */
    private String barred() {
        List<String> bars = bars();
        boolean onThatDay = bars.size() == 1 && isByClause() && is(ExposureQuestion.NATIONALITY_MOMENT, Truth.TRUE);
        return wording.fill("Surrender is barred"
                + (onThatDay ? " if the person {was} a national of {place} {moment}" : "")
                + ": " + String.join("; ", bars) + "."
                + (isByClause() ? wording.prosecutionInstead() : ""));
    }

    private boolean isByClause() {
        return is(ExposureQuestion.OWN_NATIONAL, Truth.TRUE)
                && is(ExposureQuestion.TREATY_APPLIES, Truth.TRUE)
                && is(ExposureQuestion.TREATY_BARS_OWN_NATIONALS, Truth.TRUE);
    }

    private List<String> bars() {
        List<String> bars = new ArrayList<>();
        if (isByClause()) {
            bars.add("the treaty obliges " + barByClause());
        }
        if (is(ExposureQuestion.LAW_BARS_WITHOUT_EXCEPTION, Truth.TRUE)) {
            bars.add("the law of {place} forbids the extradition of its own nationals{outside the union}");
        }
        if (ON_REFUGEES.stream().allMatch(question -> is(question, Truth.TRUE))) {
            bars.add("{refuge} recognised the person as a refugee, and European Union law forbids surrender to the"
                    + " country of origin while that status stands, which is assumed here (C-352/22"
                    + wording.onStatusOfAnotherState()
                    + wording.clarifiedLater(ExposureQuestion.REFUGEE_JUDGMENT) + ")");
        }
        return bars.isEmpty() ? List.of("every reading of what is recorded requires refusal") : bars;
    }

    private String disputed() {
        List<String> words = new ArrayList<>();
        if (is(ExposureQuestion.TREATY_BARS_OWN_NATIONALS, Truth.UNKNOWN)) {
            words.add(
                    is(ExposureQuestion.TREATY_HAS_OWN_NATIONALS_CLAUSE, Truth.TRUE)
                            ? wording.fill(
                                    "The treaty" + (treaty == TreatyBasis.NOT_DETERMINED ? ", if it applies," : "")
                                            + " has a clause on own nationals, and "
                                            + (wording.isClauseDisputed()
                                                    ? "sources contradict each other on whether it obliges"
                                                            + " {place} to refuse or"
                                                            + " only permits it."
                                                    : "whether it obliges {place} to refuse or only"
                                                            + " permits it is not settled."))
                            : reason(ExposureQuestion.TREATY_HAS_OWN_NATIONALS_CLAUSE));
            words.add(reason(ExposureQuestion.NATIONALITY_MOMENT));
        }
        if (is(ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS, Truth.TRUE)) {
            words.add(reason(ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS));
            words.add(reason(ExposureQuestion.LAW_BARS_WITHOUT_EXCEPTION));
        }
        if (is(ExposureQuestion.REFUGEE_CONVENTION, Truth.TRUE)) {
            words.add(reason(ExposureQuestion.REFUGEE_CONVENTION));
        }
        words.removeIf(String::isEmpty);
        return (words.isEmpty()
                        ? "It is certain that surrender is barred, but not in which form."
                        : String.join(" ", words))
                + held
                + (is(ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS, Truth.TRUE) ? onTreaty() : "")
                + withoutTreaty();
    }

    /** {@return what follows for a bar of unsettled form if no treaty applies; empty if one does, or may} */
    private String withoutTreaty() {
        if (treaty != TreatyBasis.NONE && treaty != TreatyBasis.SUSPENDED) {
            return "";
        }
        String nobody = wording.nobodyWithoutTreaty();
        return nobody.isEmpty() && is(ExposureQuestion.LAW_BARS_WITHOUT_EXCEPTION, Truth.FALSE)
                ? " Whether a convention to which both are parties allows such an exception is not considered here."
                : nobody;
    }

    private String priority() {
        return "Nationality does not bar surrender. " + home().mustBeTold() + held + onTreaty()
                + (treaty == TreatyBasis.NONE || treaty == TreatyBasis.SUSPENDED
                        ? wording.fill(" {without a treaty}")
                        : "");
    }

    private PriorityWords home() {
        return new PriorityWords(
                homes,
                wording,
                is(ExposureQuestion.TREATY_GIVES_PRIORITY, Truth.TRUE),
                is(ExposureQuestion.PETRUHHIN, Truth.TRUE));
    }

    private String discretion() {
        return is(ExposureQuestion.OWN_NATIONAL, Truth.TRUE) ? wording.discretion() : "";
    }

    /** Why neither the Union's asylum law nor the Refugee Convention protects a refugee; other law is not asked. */
    private String outsideAsylumLaw() {
        return reasons.stream()
                .filter(reason -> ON_REFUGEES.contains(reason.question()) && reason.answer() == Truth.FALSE)
                .findFirst()
                .map(reason -> " " + reason.words()
                        + withoutConvention()
                        + " What protection refugee status gives under any other law is not considered here.")
                .orElse("");
    }

    private String withoutConvention() {
        return is(ExposureQuestion.REFUGEE_CONVENTION, Truth.FALSE)
                ? " " + reason(ExposureQuestion.REFUGEE_CONVENTION)
                : "";
    }

    /** {@return what is open, apart from whether a treaty applies and what was said, as sentences to append} */
    private String open(String said) {
        boolean compared =
                asked(ExposureQuestion.PLACE_PROTECTS_OWN_NATIONALS).findFirst().isPresent();
        return reasons.stream()
                .filter(reason -> reason.answer() == Truth.UNKNOWN
                        || NEVER_SETTLED.contains(reason.question()) && reason.answer() == Truth.TRUE)
                .filter(reason -> !reason.question().isOnTreaty())
                .filter(reason -> !compared || !GROUNDS_OF_PROTECTION.contains(reason.question()))
                .map(reason -> " " + reason.words())
                .filter(words -> !said.contains(words))
                .collect(Collectors.joining());
    }

    private boolean is(ExposureQuestion question, Truth answer) {
        return asked(question).anyMatch(reason -> reason.answer() == answer);
    }

    private String reason(ExposureQuestion question) {
        return asked(question).findFirst().map(Reason::words).orElse("");
    }

    private Stream<Reason> asked(ExposureQuestion question) {
        return reasons.stream().filter(reason -> reason.question() == question);
    }
}
