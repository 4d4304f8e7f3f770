package io.github.lec.assessment;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
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

    KeyFinding finding() {
        List<String> absent = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> contested = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (SafeguardKind kind : OF_MODELS) {
            List<ClauseAnswer> answers = answers(kind);
            if (isNowhere(answers)) {
                boolean read = isRead(answers);
                boolean isExcluded = read && answers.stream().anyMatch(ClauseAnswer::isExcluded);
                (isExcluded ? excluded : read ? absent : unknown).add(name(kind));
                if (read && !isExcluded && isContested(answers)) {
                    contested.add(name(kind));
                }
                answers.forEach(answer -> claims.addAll(answer.claims()));
            }
        }
        if (claims.isEmpty()) {
            facts.inForce().forEach(treaties -> claims.addAll(treaties.claims()));
        }
        return facts.finding(
                KeyTopic.MISSING_EVERYWHERE,
                missing(absent, excluded, contested, unknown) + beyond(claims),
                List.of(),
                claims);
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
        return answers.stream().anyMatch(answer -> !answer.dispute().withoutEffect().isEmpty());
    }

    private static boolean isRead(List<ClauseAnswer> answers) {
        return answers.stream().allMatch(answer -> answer.howKnown() == HowKnown.ABSENT || answer.isExcluded());
    }

    /**
     * {@return which safeguards in addition to those of the models no text has, so that the list above is not taken to
     * be complete}
     */
    private String beyond(Set<ClaimId> claims) {
        List<String> absent = new ArrayList<>();
        List<String> contested = new ArrayList<>();
        for (SafeguardKind kind : BEYOND_MODELS) {
            List<ClauseAnswer> answers = answers(kind);
            if (isNowhere(answers) && isRead(answers) && answers.stream().noneMatch(ClauseAnswer::isExcluded)) {
                absent.add(name(kind));
                if (isContested(answers)) {
                    contested.add(name(kind));
                }
                answers.forEach(answer -> claims.addAll(answer.claims()));
            }
        }
        String none = facts.texts() == 1
                ? "it has no"
                : facts.texts() == 2 ? "neither has a" : "none of these treaties has a";
        return absent.isEmpty()
                ? ""
                : " Beyond these " + OF_MODELS.size() + ", " + none + " clause on " + Sentences.either(absent)
                        + (contested.isEmpty()
                                ? ""
                                : "; another source says otherwise on " + Sentences.listed(contested))
                        + ".";
    }

    /** {@return the subject of a clause of a kind, as used after "a clause on"} */
    private static String name(SafeguardKind kind) {
        return switch (kind) {
            case DEATH_PENALTY_BAR -> "the death penalty";
            case REDUCIBLE_SENTENCE -> "an irreducible life sentence";
            case LAPSE_OF_TIME_AMNESTY -> "lapse of time or amnesty";
            default -> FirstLetter.lower(kind.label());
        };
    }

    private String missing(List<String> absent, List<String> excluded, List<String> contested, List<String> unknown) {
        int all = facts.texts();
        boolean one = all == 1;
        String inForce = facts.withCounterpart() + " in force";
        String none = Sentences.noneOf(all, "extradition treaty" + inForce, "extradition treaties" + inForce);
        List<String> parts = new ArrayList<>();
        if (!absent.isEmpty()) {
            parts.add((one ? facts.theTreaty() + " has no clause on " : none + " has a clause on ")
                    + Sentences.either(absent)
                    + (one ? " (the text was read)" : all == 2 ? " (both texts were read)" : " (all texts were read)"));
        }
        if (!contested.isEmpty()) {
            parts.add("another source says otherwise on " + Sentences.listed(contested));
        }
        if (!unknown.isEmpty()) {
            String subject = one ? facts.theTreaty() + " is not known to have" : none + " is known to have";
            String known = absent.isEmpty()
                    ? subject + " a clause"
                    : "nor " + (one ? "is it" : "is any") + " known to have one";
            parts.add(known + " on " + Sentences.either(unknown));
        }
        if (!excluded.isEmpty()) {
            String clause = parts.isEmpty() ? "the clause of " + facts.theTreaty() : "its clause";
            parts.add((one ? "a reservation excludes " + clause : "reservations exclude every clause") + " on "
                    + Sentences.listed(excluded));
        }
        String models = " of the " + OF_MODELS.size() + " safeguards" + MODELS;
        if (parts.isEmpty()) {
            return "Each" + models + " is in "
                    + (one ? facts.theTreaty() : "at least one of these treaties" + facts.withCounterpart()) + ".";
        }
        if (unknown.size() == OF_MODELS.size()) {
            return FirstLetter.upper(one ? facts.theTreaty() + " is not known to have" : none + " is known to have")
                    + " any" + models + ".";
        }
        return "Of the " + OF_MODELS.size() + " safeguards" + MODELS + ", " + String.join("; ", parts) + ".";
    }
}
