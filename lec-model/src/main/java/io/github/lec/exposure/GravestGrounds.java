package io.github.lec.exposure;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.record.Identified;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.ClauseForms;
import io.github.lec.view.internal.GeneralClause;
import io.github.lec.view.internal.GroundInText;
import io.github.lec.view.internal.WhenRefused;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a treaty says on torture and on the death penalty, in a sentence: for a person without other protection, this
 * matters first.
 */
final class GravestGrounds {
    private static final String TORTURE = " " + WhenRefused.of(SafeguardKind.TORTURE_NON_REFOULEMENT);
    private static final String ON_TORTURE = "says on torture";
    private static final Set<SafeguardKind> GRAVEST =
            EnumSet.of(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardKind.DEATH_PENALTY_BAR);

    private final List<ClauseAnswer> clauses;
    private final Dataset dataset;

    /**
     * The grounds of a treaty.
     *
     * @param clauses what it says on each kind of safeguard
     * @param dataset the dataset, which has the titles of texts that add a clause
     */
    GravestGrounds(List<ClauseAnswer> clauses, Dataset dataset) {
        this.clauses = clauses;
        this.dataset = dataset;
    }

    /**
     * What the text says of torture and of the death penalty, as a sentence to append.
     *
     * @param introduction names the text, with the placeholder {@code {what}} for the words that are needed if nothing
     *     is known about it
     */
    String words(String introduction) {
        Optional<String> torture = says(
                SafeguardKind.TORTURE_NON_REFOULEMENT,
                "names no ground for refusal" + TORTURE,
                "has a ground for refusal" + TORTURE + ", which a reservation excludes");
        Optional<String> treaties = torture.isEmpty() && isBinding(SafeguardKind.HUMAN_RIGHTS_SAVINGS)
                ? onOtherTreaties()
                : Optional.empty();
        Optional<String> death = says(
                SafeguardKind.DEATH_PENALTY_BAR,
                "has no clause on the death penalty",
                "has a clause on the death penalty, which a reservation excludes");
        String known =
                Stream.of(torture, treaties, death).flatMap(Optional::stream).collect(Collectors.joining(", and "));
        if (known.isEmpty()) {
            return introduction.replace("{what}", open(SafeguardKind.TORTURE_NON_REFOULEMENT) + "what ")
                    + ON_TORTURE
                    + andOnDeathPenalty()
                    + ".";
        }
        String open = torture.isEmpty()
                ? "; " + open(SafeguardKind.TORTURE_NON_REFOULEMENT) + "what it " + ON_TORTURE
                        + (death.isEmpty() ? andOnDeathPenalty() : "")
                : death.isEmpty() ? onDeathPenalty() : "";
        return introduction.replace("{what}", "") + known + generalClause() + open + ".";
    }

    /**
     * {@return what a clause on public order or on the law of the requested state says, after a semicolon, if the text
     * names one of the two grounds nowhere; empty if it has no such clause}
     */
    private String generalClause() {
        boolean unnamed = clauses.stream()
                .filter(clause -> GRAVEST.contains(clause.kind()))
                .anyMatch(clause -> GroundInText.of(clause) == GroundInText.SILENT);
        return unnamed
                ? clause(SafeguardKind.ORDRE_PUBLIC)
                        .flatMap(GeneralClause::of)
                        .map(clause -> "; " + clause.words() + clause.saidOtherwise())
                        .orElse("")
                : "";
    }

    /** {@return what is open on the death penalty, after that what is said on torture is open} */
    private String andOnDeathPenalty() {
        return open(SafeguardKind.TORTURE_NON_REFOULEMENT).equals(open(SafeguardKind.DEATH_PENALTY_BAR))
                ? " and on the death penalty"
                : onDeathPenalty();
    }

    private String onDeathPenalty() {
        return "; " + open(SafeguardKind.DEATH_PENALTY_BAR) + "what it says on the death penalty";
    }

    /** {@return why it is open what the text says about something} */
    private String open(SafeguardKind kind) {
        return isDisputed(kind) ? "sources contradict each other on " : "it is not determined ";
    }

    private boolean isDisputed(SafeguardKind kind) {
        return clause(kind).filter(clause -> clause.dispute().isOpen()).isPresent();
    }

    private boolean isBinding(SafeguardKind kind) {
        return clause(kind)
                .filter(clause -> clause.value().is(Strength.BINDING).isTrue())
                .isPresent();
    }

    private Optional<ClauseAnswer> clause(SafeguardKind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).findFirst();
    }

    /** {@return what the text says about something; nothing if that is not known} */
    private Optional<String> says(SafeguardKind kind, String none, String excluded) {
        return clause(kind).flatMap(clause -> says(clause, none, excluded));
    }

    /** {@return what a clause says on a ground, and what another source says of it; nothing if that is not known} */
    private Optional<String> says(ClauseAnswer clause, String none, String excluded) {
        return certain(clause, none, excluded).map(words -> words + besideIt(clause));
    }

    private Optional<String> certain(ClauseAnswer clause, String none, String excluded) {
        String ground = " " + WhenRefused.of(clause.kind());
        return switch (GroundInText.of(clause)) {
            case MUST_REFUSE -> Optional.of("requires refusal" + ground + addedBy(clause));
            case BY_REFERENCE -> Optional.of("gives way to treaties that bar surrender" + ground + addedBy(clause));
            case UNLESS_ASSURED ->
                Optional.of("requires refusal" + ground + ", unless an assurance is accepted" + addedBy(clause));
            case MAY_REFUSE -> Optional.of("permits refusal" + ground + addedBy(clause));
            case EXCLUDED -> Optional.of(excluded);
            case SILENT -> Optional.of(none);
            default ->
                clause.value().isAtLeast(Strength.WEAK).isTrue()
                        ? Optional.of("permits or requires refusal" + ground
                                + (clause.dispute().isOpen() ? " (sources contradict each other on which)" : "")
                                + addedBy(clause))
                        : Optional.empty();
        };
    }

    /**
     * {@return the reservation, or the protocol or other text, that contains the clause, in brackets; empty if the
     * treaty itself contains it}
     */
    private String addedBy(ClauseAnswer clause) {
        return clause.reservedBy()
                .map(party -> "a reservation of " + dataset.nameInSentence(party))
                .or(() -> clause.addedBy().flatMap(dataset::record).map(Identified::title))
                .map(place -> " (" + place + ")")
                .orElse("");
    }

    /**
     * {@return in brackets, what a general clause on other treaties says beside a clause on torture that does not bind,
     * and what another source says of the clause itself; empty if nothing}
     */
    private String besideIt(ClauseAnswer clause) {
        boolean unprotected = clause.kind() == SafeguardKind.TORTURE_NON_REFOULEMENT
                && !isBinding(SafeguardKind.TORTURE_NON_REFOULEMENT);
        String beside = Stream.concat(
                        unprotected ? besideTorture().stream() : Stream.empty(),
                        clause.contraryLabels().stream()
                                .reduce((one, other) -> one + " or " + other)
                                .map(labels -> OtherSources.ANOTHER + ": " + labels)
                                .stream())
                .collect(Collectors.joining("; "));
        return beside.isEmpty() ? "" : " (" + beside + ")";
    }

    /** {@return what a general clause on other treaties says; nothing if the text is not known to have one} */
    private Optional<String> besideTorture() {
        boolean disputed = isDisputed(SafeguardKind.HUMAN_RIGHTS_SAVINGS);
        return onOtherTreaties()
                .map(words -> (disputed ? "sources contradict each other on whether it " : "but ") + words);
    }

    /** {@return what a general clause on other treaties says, or what one of contradictory sources says of it} */
    private Optional<String> onOtherTreaties() {
        return clause(SafeguardKind.HUMAN_RIGHTS_SAVINGS).stream()
                .flatMap(clause -> clause.dispute().isOpen()
                        ? clause.contradictory().stream().flatMap(account -> ClauseForms.of(account).stream())
                        : clause.form().stream())
                .flatMap(form -> onOtherTreaties(form).stream())
                .findFirst();
    }

    private Optional<String> onOtherTreaties(SafeguardForm form) {
        return switch (form) {
            case PRIMACY_CLAUSE -> Optional.of("lets other treaties prevail");
            case SAVINGS_CLAUSE -> Optional.of("leaves duties under other treaties as they are");
            case MANDATORY_REFUSAL, MANDATORY_UNLESS_ASSURANCE, UNDERTAKING_ANNEXED, BINDING_RULE ->
                Optional.of("obliges the requested state to observe human rights treaties");
            case OPTIONAL_REFUSAL, OPTIONAL_UNLESS_ASSURANCE, NO_DUTY ->
                clause(SafeguardKind.TORTURE_NON_REFOULEMENT)
                        .filter(torture -> GroundInText.of(torture) != GroundInText.MAY_REFUSE)
                        .map(torture -> "permits refusal where human rights treaties require it");
            default -> Optional.empty();
        };
    }
}
