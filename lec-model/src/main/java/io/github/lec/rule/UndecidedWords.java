package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lists;
import io.github.lec.view.View;
import io.github.lec.view.internal.ClaimReading;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Why a verdict cannot be decided: later judgments, what is open, and remarks. If none of these says it, the record
 * itself lacks something that it gives without accounts, such as the parties of a treaty, or its answers are together
 * not enough: then these are open.
 */
final class UndecidedWords {
    private final View view;
    private final Subject subject;
    private final DecidingParts parts;
    private final OpenClaims questions;
    private final AskedClaims asked;
    private final Supplier<String> remarked;

    /**
     * Words on a verdict that cannot be decided.
     *
     * @param view the view
     * @param subject what was judged
     * @param parts the parts of it that give the verdict
     * @param questions finds what is open
     * @param asked the claims for which the rule asked
     * @param remarked what is remarked, to append
     */
    UndecidedWords(
            View view,
            Subject subject,
            DecidingParts parts,
            OpenClaims questions,
            AskedClaims asked,
            Supplier<String> remarked) {
        this.view = view;
        this.subject = subject;
        this.parts = parts;
        this.questions = questions;
        this.asked = asked;
        this.remarked = remarked;
    }

    /** {@return the words, to append} */
    String words() {
        String explained = explained();
        List<ClaimId> lacking = missing();
        String missing = !lacking.isEmpty() && questions.of(asked.unsettled()).isEmpty()
                ? questions.wording().of(questions.answered(lacking))
                : "";
        return explained.isEmpty() && missing.isEmpty()
                ? questions.wording().notEnough(answered())
                : explained + missing;
    }

    /** {@return the open claims; none only if the words say what question of law is open} */
    List<OpenClaim> claims() {
        List<OpenClaim> open = questions.of(asked.unsettled());
        if (!open.isEmpty()) {
            return open;
        }
        List<ClaimId> missing = missing();
        return missing.isEmpty() && !explained().isEmpty()
                ? open
                : questions.answered(missing.isEmpty() ? answered() : missing);
    }

    private String explained() {
        String later = LaterJudgments.open(view, parts, asked.all());
        Optional<String> possible = parts.open();
        String claims = questions.words(asked.unsettled(), possible);
        Optional<String> point = later.isEmpty() || !claims.isEmpty() ? possible : Optional.empty();
        String open = OpenClaimWords.open(point, claims);
        String remark = remarked.get();
        return later + (OpenClaimWords.asks(open) ? open + remark : remark + open);
    }

    /** {@return the claims that have an answer; of those that leave the verdict open, if there are any} */
    private List<ClaimId> answered() {
        List<ClaimId> unsettled = Lists.filter(asked.unsettled(), this::isAnswered);
        return unsettled.isEmpty() ? Lists.filter(asked.all(), this::isAnswered) : unsettled;
    }

    private boolean isAnswered(ClaimId claim) {
        return ClaimReading.of(view, claim).isAnswered();
    }

    /** {@return what rules on such a record need to know of it, and the record does not give} */
    private List<ClaimId> missing() {
        return missingMembers()
                .map(member -> ClaimId.of(subject.record(), member, ""))
                .toList();
    }

    private Stream<String> missingMembers() {
        if (subject instanceof Subject.OfInstrument of) {
            return Stream.of("parties")
                    .filter(member -> of.instrument().parties().size() < 2);
        }
        if (subject instanceof Subject.OfOperation of) {
            return Stream.concat(
                    Stream.of("hosts").filter(member -> of.operation().hosts().isEmpty()),
                    Stream.of("by").filter(member -> of.operation().by().isEmpty()));
        }
        return Stream.empty();
    }
}
