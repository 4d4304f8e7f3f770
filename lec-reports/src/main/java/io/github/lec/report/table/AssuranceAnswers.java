package io.github.lec.report.table;

import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Assurance;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Case;
import io.github.lec.operation.Outcome;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.words.AnswerWords;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.Evidences;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.PersonalAccount;
import io.github.lec.view.HowKnown;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which assurances are on record in a case. Where there is none, the answer is how that is known, and rests on the open
 * question, so that it can be cited like any other.
 */
final class AssuranceAnswers {
    private static final String MEMBER = "assurances";
    private static final Set<Outcome> ALLOWING = EnumSet.of(Outcome.ALLOWED);

    private final TableContext context;

    /** What courts ruled on each assurance of a case, worked out once for all rows of the case. */
    private final Map<String, Map<Assurance, List<DecisionOnRecord>>> rulings = new HashMap<>();

    AssuranceAnswers(TableContext context) {
        this.context = context;
    }

    /** {@return the claims on assurances in a case, or the question that no account answers} */
    List<ClaimId> claims(Case subject) {
        List<ClaimId> answered =
                context.claims().of(subject, MEMBER).stream().map(Claim::id).toList();
        return answered.isEmpty() ? List.of(question(subject)) : answered;
    }

    /**
     * {@return "Torture and ill-treatment: not accepted", beside a decision that did not rule so with the day of the
     * one that did; the details stand in Cases and Claims}
     *
     * @param decision the decision
     * @param decisions all decisions of the state, among them those in the same case
     */
    Cell cell(DecisionOnRecord decision, List<DecisionOnRecord> decisions) {
        Case subject = decision.subject();
        List<Claim> answered = context.claims().of(subject, MEMBER);
        if (answered.isEmpty()) {
            return context.cells()
                    .plain(new WordedAnswer(howKnown(subject).label(), Meaning.NEUTRAL, Evidences.of(claims(subject))));
        }
        Map<Assurance, List<DecisionOnRecord>> ruled = rulings.computeIfAbsent(
                subject.id().value(),
                id -> rulings(
                        subject,
                        decisions.stream()
                                .filter(each -> each.subject().id().equals(subject.id()))
                                .toList()));
        return new RegisterCells(context)
                .brief(
                        subject,
                        MEMBER,
                        Assurance.class,
                        given -> whose(given, decision) + ruling(ruled.getOrDefault(given, List.of()), decision));
    }

    private static Map<Assurance, List<DecisionOnRecord>> rulings(Case subject, List<DecisionOnRecord> ofCase) {
        Map<Assurance, List<DecisionOnRecord>> ruled = new HashMap<>();
        subject.assurances().stream()
                .filter(assurance -> assurance.accepted().isPresent())
                .forEach(assurance -> ruled.put(
                        assurance,
                        ofCase.stream()
                                .filter(each -> isRulingOn(assurance, each, ofCase))
                                .toList()));
        return ruled;
    }

    /**
     * {@return what the register says of the assurances in a case: each with what it says, or how it is known that
     * there is none}
     */
    Cell inRegister(Case subject) {
        return context.claims().of(subject, MEMBER).isEmpty()
                ? Cell.of(howKnown(subject).label())
                : new RegisterCells(context)
                        .ofCase(
                                subject,
                                MEMBER,
                                Assurance.class,
                                assurance -> FirstLetter.upper(AnswerWords.kinds(assurance.kinds())));
    }

    /**
     * {@return who gave an assurance, if it cannot be the receiving state's and so does not count as given for the
     * case}
     */
    private String byAnother(Case subject, Assurance assurance) {
        return context.view().acts().isOfAnother(subject, assurance)
                ? assurance
                        .by()
                        .map(context.view().dataset()::nameInSentence)
                        .map(giver -> " (given by " + giver + ")")
                        .orElse("")
                : "";
    }

    private HowKnown howKnown(Case subject) {
        return HowKnown.searched(context.view().inquiries(question(subject)));
    }

    private static ClaimId question(Case subject) {
        return new ClaimId(subject.id().value(), MEMBER);
    }

    /**
     * {@return when a court ruled so, if the decision is not that ruling: an assurance is recorded for a case as a
     * whole}
     */
    private static String ruling(List<DecisionOnRecord> ruled, DecisionOnRecord decision) {
        String days = ruled.stream()
                .flatMap(each -> each.day().stream())
                .map(Dates::on)
                .distinct()
                .collect(Collectors.joining(", "));
        return ruled.contains(decision) || days.isEmpty() ? "" : " (ruling of " + days + ")";
    }

    /**
     * {@return whether a court decided as its acceptance or rejection of the assurance implies, on a ground that the
     * assurance is about}
     */
    private static boolean isRulingOn(Assurance assurance, DecisionOnRecord decision, List<DecisionOnRecord> ofCase) {
        boolean sameGround = decision.ofCourt()
                .filter(court -> !Collections.disjoint(court.on(), assurance.kinds()))
                .isPresent();
        return sameGround
                && !decision.isDisputed()
                && assurance
                        .accepted()
                        .filter(yes -> decision.outcome()
                                .filter(outcome -> (yes ? ALLOWING : Outcome.against()).contains(outcome)
                                        || !yes
                                                && outcome == Outcome.ANNULLED
                                                && decision.annulsPermission(ofCase)
                                                        .isTrue())
                                .isPresent())
                        .isPresent();
    }

    /**
     * {@return the words on an assurance, after the label of the only person for whom it was given, if the decision is
     * on others too}
     */
    private String whose(Assurance assurance, DecisionOnRecord decision) {
        String words = brief(decision.subject(), assurance);
        return assurance
                .person()
                .filter(person -> !((PersonalAccount) decision.shown()).person().equals(Optional.of(person)))
                .map(person -> "For " + person + ": " + FirstLetter.lower(words))
                .orElse(words);
    }

    private String brief(Case subject, Assurance assurance) {
        return FirstLetter.upper(AnswerWords.kinds(assurance.kinds()))
                + byAnother(subject, assurance)
                + assurance
                        .accepted()
                        .map(yes -> yes ? ": accepted" : ": not accepted")
                        .orElse("");
    }
}
