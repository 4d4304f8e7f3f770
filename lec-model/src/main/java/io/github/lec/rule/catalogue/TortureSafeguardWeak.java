package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.rule.catalogue.words.BesideTheText;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.ClauseForms;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * LEC-EXT-002: the text has a clause on torture that does not require refusal. This is the gap of LEC-EXT-001 from the
 * other side; the rule does not apply if there is no clause at all.
 */
final class TortureSafeguardWeak extends RelationRule {
    TortureSafeguardWeak() {
        super(RuleInfo.builder()
                .id("LEC-EXT-002")
                .title("Protection from torture left to discretion")
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Where the text speaks of torture or of human rights treaties, must the requested state"
                        + " refuse?")
                .addAsks(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardKind.HUMAN_RIGHTS_SAVINGS)
                .addSameGapAs("LEC-EXT-001")
                .norms(Norms.of("model-extradition-3f", "cat-3", "echr-3", "cfreu-19-2", "untoc-16-7"))
                .cover(Norms.of("echr-3", "cat-3", "cfreu-19-2"))
                .benchmark("Where the treaty speaks of torture, it obliges the requested state to refuse, or lets human"
                        + " rights treaties that do so prevail.")
                .notMet("The text speaks of torture or ill-treatment, or of human rights treaties, but does not"
                        + " oblige the requested state to refuse.")
                .remedy("Read the wording of the clause and of any savings clause; in negotiations, turn \"may be"
                        + " refused\" into \"shall not be granted\".")
                .rationale("Discretion over an absolute right is too little: the prohibition of torture allows no"
                        + " balancing (Saadi v Italy).")
                .build());
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return view.all(
                () -> Relations.isExtradition(relation),
                () -> Relations.protectionFromTorture(view, relation).isAtLeast(Strength.WEAK));
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        return Relations.protectionFromTorture(view, relation)
                .isAtLeast(Strength.BINDING)
                .not();
    }

    /** Says of which of the two the text speaks. */
    @Override
    protected String notMet(View view, Relation relation) {
        String named = protecting(view, relation)
                .filter(answer -> answer.value().isAtLeast(Strength.WEAK).isTrue())
                .map(answer -> answer.kind() == SafeguardKind.TORTURE_NON_REFOULEMENT
                        ? "of torture or ill-treatment"
                        : "of human rights treaties")
                .distinct()
                .collect(Collectors.joining(" and "));
        boolean byReservation = protecting(view, relation).allMatch(ClauseAnswer::byReservation);
        return named.isEmpty()
                ? info().notMet()
                : (byReservation ? "A reservation" : "The text") + " speaks " + named
                        + ", but does not oblige the requested state to refuse.";
    }

    @Override
    protected Optional<String> remark(View view, Relation relation) {
        return byReference(view, relation).or(() -> recorded(view, relation));
    }

    /** {@return the forms of the clauses that fall short; none if one may be binding} */
    static Optional<String> recorded(View view, Relation relation) {
        if (!Relations.protectionFromTorture(view, relation)
                .isAtLeast(Strength.BINDING)
                .isFalse()) {
            return Optional.empty();
        }
        String forms = protecting(view, relation)
                .flatMap(answer -> recorded(view, answer).stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return forms.isEmpty() ? Optional.empty() : Optional.of("Recorded: " + forms + ".");
    }

    /** {@return the form and its place; if sources contradict each other, what each of them says} */
    private static Optional<String> recorded(View view, ClauseAnswer answer) {
        if (answer.dispute().isOpen()) {
            return Optional.of(answer.contradictory().stream()
                    .map(account -> FirstLetter.lower(
                            ClauseForms.label(answer.relation().instrument(), account)))
                    .distinct()
                    .collect(Collectors.joining(" or ", "sources contradict each other (", ")")));
        }
        return answer.form()
                .map(form -> form.label()
                        + place(view, answer).map(place -> " (" + place + ")").orElse(""));
    }

    private static Optional<String> place(View view, ClauseAnswer answer) {
        return answer.reservedBy()
                .map(party -> "by a reservation of " + view.dataset().nameInSentence(party))
                .or(() -> answer.article().map(article -> "article " + article));
    }

    /** {@return the protective clauses of the text on torture and on other treaties} */
    private static Stream<ClauseAnswer> protecting(View view, Relation relation) {
        return Stream.of(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardKind.HUMAN_RIGHTS_SAVINGS)
                .map(kind -> view.instruments().clause(relation, kind))
                .filter(answer -> answer.value().highest() != Strength.NONE);
    }

    /**
     * {@return a note if the protection lies in other treaties that the text lets prevail, with its wording; if nothing
     * in the text protects, what a reader must also know}
     */
    static Optional<String> byReference(View view, Relation relation) {
        if (Relations.protectionFromTorture(view, relation).is(Strength.NONE).isTrue()) {
            return new BesideTheText(view, relation).of(SafeguardKind.TORTURE_NON_REFOULEMENT, "torture");
        }
        List<ClauseAnswer> answers = protecting(view, relation).toList();
        boolean ofItsOwn = Lists.anyMatch(
                answers,
                answer -> answer.kind() == SafeguardKind.TORTURE_NON_REFOULEMENT
                        && answer.value().isAtLeast(Strength.BINDING).isTrue()
                        && !answer.isByReference());
        if (ofItsOwn) {
            return Optional.empty();
        }
        return Lists.findFirst(answers, ClauseAnswer::isByReference)
                .map(answer -> "By reference only: other treaties prevail" + wording(answer));
    }

    /**
     * {@return the claims on a general clause that the remark mentions if nothing in the text protects from torture}
     */
    static List<ClaimId> besideTheText(View view, Relation relation) {
        return Relations.protectionFromTorture(view, relation).is(Strength.NONE).isTrue()
                ? new BesideTheText(view, relation).generalClauses(SafeguardKind.TORTURE_NON_REFOULEMENT)
                : List.of();
    }

    private static String wording(ClauseAnswer answer) {
        return answer.summary()
                .map(words -> ". In the coder's words: " + words.replaceFirst("\\.$", "") + ".")
                .orElse("; the wording was not recorded.");
    }
}
