package io.github.lec.assessment;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The safeguards of model treaties that no extradition treaty in force has. */
final class MissingSafeguards {
    /** Grounds that the UN Model Treaty on Extradition or the European Convention on Extradition has. */
    static final List<SafeguardKind> OF_MODELS = List.of(
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

    /** Safeguards that the models do not have either, and later law requires. */
    private static final List<SafeguardKind> BEYOND_MODELS = List.of(
            SafeguardKind.REDUCIBLE_SENTENCE,
            SafeguardKind.UNION_CITIZEN_PRIORITY,
            SafeguardKind.EFFECTIVE_REMEDY,
            SafeguardKind.POST_SURRENDER_MONITORING);

    private static final String MODELS = " of the UN Model Treaty and the European Convention on Extradition";

    private final KeyFacts facts;

    MissingSafeguards(KeyFacts facts) {
        this.facts = facts;
    }

    /** The names of the safeguards that no text has, by how this is known. */
    private static final class Missing {
        private final List<String> absent = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<String> excluded = new ArrayList<>();

        /** Those among the unknown that are reported absent in some texts, and in how many. */
        private final List<String> reported = new ArrayList<>();

        /** Those among the absent on which another source says otherwise. */
        private final List<String> contested = new ArrayList<>();

        void add(String name, List<ClauseAnswer> answers) {
            if (!isRead(answers)) {
                unknown.add(name);
                int reportedAbsent = (int) answers.stream()
                        .filter(answer -> answer.howKnown() == HowKnown.REPORTED_ABSENT)
                        .count();
                if (reportedAbsent > 0) {
                    reported.add(name + ReportedAbsent.in(reportedAbsent, answers.size()));
                }
            } else if (answers.stream().anyMatch(ClauseAnswer::isExcluded)) {
                excluded.add(name);
            } else {
                absent.add(name);
                if (isContested(answers)) {
                    contested.add(name);
                }
            }
        }
    }

    KeyFinding finding() {
        Missing missing = new Missing();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (SafeguardKind kind : OF_MODELS) {
            List<ClauseAnswer> answers = answers(kind);
            if (isNowhere(answers)) {
                missing.add(kind.inSentence(), answers);
                answers.forEach(answer -> claims.addAll(answer.claims()));
            }
        }
        if (claims.isEmpty()) {
            facts.inForce().forEach(treaties -> claims.addAll(treaties.claims()));
        }
        String words = words(missing) + Pause.END + beyond(claims);
        return facts.finding(KeyTopic.MISSING_EVERYWHERE, words, List.of(), claims);
    }

    private List<ClauseAnswer> answers(SafeguardKind kind) {
        return facts.inForce().stream()
                .flatMap(treaties -> facts.clauses(treaties, kind).stream())
                .toList();
    }

    private static boolean isNowhere(List<ClauseAnswer> answers) {
        return answers.stream()
                .allMatch(answer -> answer.value().lowest() == Strength.NONE
                        && !answer.dispute().isOpen());
    }

    /** {@return whether another source says otherwise than a text that was read} */
    private static boolean isContested(List<ClauseAnswer> answers) {
        return answers.stream()
                .anyMatch(answer -> !answer.dispute().withoutEffect().isEmpty());
    }

    private static boolean isRead(List<ClauseAnswer> answers) {
        return answers.stream().allMatch(answer -> answer.howKnown() == HowKnown.ABSENT || answer.isExcluded());
    }

    /**
     * {@return which safeguards in addition to those of the models no text has, so that the list above is not taken to
     * be complete}
     */
    private String beyond(Set<ClaimId> claims) {
        Missing missing = new Missing();
        for (SafeguardKind kind : BEYOND_MODELS) {
            List<ClauseAnswer> answers = answers(kind);
            if (isNowhere(answers) && isRead(answers) && answers.stream().noneMatch(ClauseAnswer::isExcluded)) {
                missing.add(kind.inSentence(), answers);
                answers.forEach(answer -> claims.addAll(answer.claims()));
            }
        }
        if (missing.absent.isEmpty()) {
            return "";
        }
        return " Beyond these " + OF_MODELS.size() + ", " + noneOfThese() + " clause on "
                + Sentences.either(missing.absent)
                + (missing.contested.isEmpty()
                        ? ""
                        : "; " + OtherSources.SAYS_OTHERWISE + " on " + Sentences.listed(missing.contested))
                + ".";
    }

    private String noneOfThese() {
        return switch (facts.texts()) {
            case 1 -> "it has no";
            case 2 -> "neither has a";
            default -> "none of these treaties has a";
        };
    }

    private String words(Missing missing) {
        List<String> parts = new ArrayList<>();
        if (!missing.absent.isEmpty()) {
            parts.add(absent(missing.absent));
        }
        if (!missing.contested.isEmpty()) {
            parts.add(OtherSources.SAYS_OTHERWISE + " on " + Sentences.listed(missing.contested));
        }
        if (!missing.unknown.isEmpty()) {
            parts.add(unknown(missing));
        }
        if (!missing.reported.isEmpty()) {
            parts.add(reported(missing));
        }
        if (!missing.excluded.isEmpty()) {
            parts.add(excluded(missing.excluded, parts.isEmpty()));
        }
        String models = " of the " + OF_MODELS.size() + " safeguards" + MODELS;
        if (parts.isEmpty()) {
            return "Each" + models + " is in "
                    + (isOneText() ? facts.theTreaty() : "at least one of these treaties" + facts.withCounterpart())
                    + ".";
        }
        if (missing.unknown.size() == OF_MODELS.size() && missing.reported.isEmpty() && !isOneText()) {
            // "none is known to have any" would be read as if they had none
            return "Which" + models + " the " + facts.texts() + " extradition treaties" + facts.withCounterpart()
                    + " in force have is not determined.";
        }
        if (missing.unknown.size() == OF_MODELS.size()) {
            return FirstLetter.upper(noneIsKnownToHave()) + " any" + models
                    + (missing.reported.isEmpty() ? "" : "; " + reported(missing)) + ".";
        }
        return "Of the " + OF_MODELS.size() + " safeguards" + MODELS + ", " + Pause.joined(parts) + ".";
    }

    private boolean isOneText() {
        return facts.texts() == 1;
    }

    private String none() {
        String inForce = facts.withCounterpart() + " in force";
        return Sentences.noneOf(facts.texts(), "extradition treaty" + inForce, "extradition treaties" + inForce);
    }

    private String absent(List<String> names) {
        String read = switch (facts.texts()) {
            case 1 -> " (the text was read)";
            case 2 -> " (both texts were read)";
            default -> " (all texts were read)";
        };
        return (isOneText() ? facts.theTreaty() + " has no clause on " : none() + " has a clause on ")
                + Sentences.either(names)
                + read;
    }

    private String unknown(Missing missing) {
        String known = missing.absent.isEmpty()
                ? noneIsKnownToHave() + " a clause"
                : "nor " + (isOneText() ? "is it" : "is any") + " known to have one";
        return known + " on " + Sentences.either(missing.unknown);
    }

    private static String reported(Missing missing) {
        return ReportedAbsent.listed(Sentences.listed(missing.reported));
    }

    private String noneIsKnownToHave() {
        return isOneText() ? facts.theTreaty() + " is not known to have" : none() + " is known to have";
    }

    /** {@return the clauses that reservations exclude} The treaty is named if nothing was said of it before. */
    private String excluded(List<String> names, boolean isFirst) {
        String clause = isFirst ? "the clause of " + facts.theTreaty() : "its clause";
        return (isOneText() ? "a reservation excludes " + clause : "reservations exclude every clause") + " on "
                + Sentences.listed(names);
    }
}
