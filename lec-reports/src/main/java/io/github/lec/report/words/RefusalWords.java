package io.github.lec.report.words;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Silence;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grounds on which a state must or may refuse under a treaty, in a few sentences. */
public final class RefusalWords {
    static final List<SafeguardKind> GROUNDS = List.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT,
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.HUMAN_RIGHTS_SAVINGS,
            SafeguardKind.FAIR_TRIAL_GUARANTEE,
            SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
            SafeguardKind.PERSECUTION_CLAUSE,
            SafeguardKind.REFUGEE_NON_REFOULEMENT,
            SafeguardKind.OWN_NATIONALS_BAR,
            SafeguardKind.AD_HOC_TRIBUNAL_BAR,
            SafeguardKind.MILITARY_OFFENCE_EXCLUSION,
            SafeguardKind.NE_BIS_IN_IDEM,
            SafeguardKind.LAPSE_OF_TIME_AMNESTY,
            SafeguardKind.HUMANITARIAN_HARDSHIP);

    private static final String MUST = "Must refuse";
    private static final String MAY = "May refuse";
    private static final String OPEN_FORCE = "Clause of open force";

    /** What binds without being a ground for refusal, such as that the requesting state gives a fair trial. */
    private static final String RULE = SafeguardForm.BINDING_RULE.label();

    /**
     * Sources contradict each other on whether there is a clause or how it binds, which is not the same as that nothing
     * is known.
     */
    private static final String DISPUTED = "Disputed";

    private static final List<String> ORDER = List.of(
            MUST,
            MAY,
            RULE,
            OPEN_FORCE,
            DISPUTED,
            Silence.EXCLUDED,
            SilenceWords.ABSENT,
            SilenceWords.REPORTED_ABSENT,
            SilenceWords.NONE_FOUND,
            SilenceWords.NOT_DETERMINED);

    private static final Set<SafeguardForm> ASSURABLE =
            EnumSet.of(SafeguardForm.MANDATORY_UNLESS_ASSURANCE, SafeguardForm.OPTIONAL_UNLESS_ASSURANCE);

    private static final String UNLESS_ASSURED = "unless assured";

    /** What a savings clause does; it is not a ground, and need not mention human rights. */
    private static final String SAVED = ". Leaves duties under other treaties as they are";

    private static final String PREVAILS = ". Lets other treaties prevail";

    private final View view;

    /**
     * The words.
     *
     * @param words what all wording shares
     */
    public RefusalWords(Words words) {
        this.view = words.view();
    }

    /**
     * {@return the grounds by what the text says on them}
     *
     * @param relation the treaty and direction
     */
    public WordedAnswer of(Relation relation) {
        Map<String, List<ClauseAnswer>> grounds = new HashMap<>();
        List<ClaimId> claims = new ArrayList<>();
        boolean prevails = false;
        boolean leaves = false;
        for (SafeguardKind kind : GROUNDS) {
            ClauseAnswer answer = view.instruments().clause(relation, kind);
            claims.addAll(answer.claims());
            if (!answer.dispute().isOpen() && answer.is(SafeguardForm.SAVINGS_CLAUSE)) {
                leaves = true;
            } else if (!answer.dispute().isOpen() && answer.isByReference()) {
                prevails = true;
            } else {
                grounds.computeIfAbsent(says(answer), says -> new ArrayList<>()).add(answer);
            }
        }
        String saved = (prevails ? PREVAILS : "") + (leaves ? SAVED : "");
        if (grounds.size() == 1) {
            String says =
                    ORDER.stream().filter(grounds::containsKey).findFirst().orElse(SilenceWords.NOT_DETERMINED);
            String some = grounds.values().stream()
                    .flatMap(List::stream)
                    .filter(answer -> !besideIt(answer).isEmpty())
                    .map(RefusalWords::named)
                    .collect(Collectors.joining(", "));
            return WordedAnswer.of(says + onEvery(says) + (some.isEmpty() ? "" : ": " + some) + saved, claims);
        }
        String words = ORDER.stream()
                .filter(grounds::containsKey)
                .map(says -> says + ": "
                        + grounds.getOrDefault(says, List.of()).stream()
                                .map(RefusalWords::named)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". ", "", saved));
        return WordedAnswer.of(words, claims);
    }

    /** {@return " on all grounds", which after a "not" could mean that it is so on some of them} */
    private static String onEvery(String says) {
        return says.equals(SilenceWords.NOT_DETERMINED) ? " on any ground" : " on all grounds";
    }

    private static String says(ClauseAnswer answer) {
        if (answer.dispute().isOpen()) {
            return DISPUTED;
        }
        return switch (ClauseWords.meaning(answer)) {
            case GOOD -> answer.is(SafeguardForm.BINDING_RULE) ? RULE : MUST;
            case WEAK -> answer.is(SafeguardForm.MANDATORY_UNLESS_ASSURANCE) ? MUST : MAY;
            case PRESENT -> OPEN_FORCE;
            case MISSING -> answer.isExcluded() ? Silence.EXCLUDED : SilenceWords.ABSENT;
            case REPORTED_MISSING -> SilenceWords.REPORTED_ABSENT;
            case UNKNOWN -> notKnown(answer);
            case NOT_APPLICABLE, NEUTRAL -> SilenceWords.NOT_APPLICABLE;
        };
    }

    private static String notKnown(ClauseAnswer answer) {
        return answer.howKnown() == HowKnown.NONE_FOUND ? SilenceWords.NONE_FOUND : SilenceWords.NOT_DETERMINED;
    }

    private static String named(ClauseAnswer answer) {
        String besideIt = besideIt(answer);
        String kind = AnswerWords.kinds(List.of(answer.kind()));
        return besideIt.isEmpty() ? kind : kind + " (" + besideIt + ")";
    }

    /**
     * {@return what a reader must know of a ground: that an assurance lifts it, so that the state need not refuse
     * regardless of assurances, and what another source says; empty if nothing}
     */
    private static String besideIt(ClauseAnswer answer) {
        return Stream.of(
                        Optional.of(UNLESS_ASSURED).filter(words -> isLiftedByAssurance(answer)),
                        BriefClauses.others(answer))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static boolean isLiftedByAssurance(ClauseAnswer answer) {
        return answer.form().filter(ASSURABLE::contains).isPresent();
    }
}
