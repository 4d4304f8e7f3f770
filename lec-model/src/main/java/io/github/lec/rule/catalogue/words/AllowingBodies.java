package io.github.lec.rule.catalogue.words;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.rule.Verdict;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The bodies that allowed a hand-over, in words: a decision records only the name of what its coder took for a court,
 * so that a finding that rests on it names that body.
 */
public final class AllowingBodies {
    private AllowingBodies() {}

    /**
     * {@return what is recorded of them by the day of a hand-over; nothing if none is named, or nothing rests on it}
     */
    public static Optional<String> words(View view, Case subject, Optional<PartialDate> day, Verdict verdict) {
        List<PersonalAccount> allowing = view.acts().allowing(subject, day);
        if (allowing.isEmpty()) {
            return Optional.empty();
        }
        if (verdict == Verdict.PASS) {
            String courts = allowing.stream()
                    .filter(Decision.class::isInstance)
                    .map(account -> ((Decision) account).court())
                    .distinct()
                    .collect(Collectors.joining("; "));
            return courts.isEmpty() ? Optional.empty() : Optional.of("Recorded as the court: " + courts + ".");
        }
        return verdict == Verdict.CANNOT_DECIDE
                        && view.acts()
                                .wasSo(subject, CaseQuestion.JUDICIAL_DECISION, day)
                                .isFalse()
                ? Optional.of("One source says that no court had decided; another "
                        + body(view, allowing.get(0))
                                .map(body -> "records " + body + " as the court that allowed it")
                                .orElse("says that a court allowed it")
                        + on(allowing.get(0)) + ".")
                : Optional.empty();
    }

    /** {@return what is open if only an authority that may be no court allowed a hand-over; otherwise nothing} */
    public static Optional<OpenPoint> open(View view, Case subject, Optional<PartialDate> day) {
        List<PersonalAccount> allowing = view.acts().allowing(subject, day);
        boolean decided = view.acts().wasSo(subject, CaseQuestion.JUDICIAL_DECISION, day) != Truth.UNKNOWN;
        boolean byAuthorities = Lists.allMatch(
                allowing, account -> view.acts().authority(account).isPresent());
        return decided || !byAuthorities
                ? Optional.empty()
                : allowing.stream()
                        .findFirst()
                        .flatMap(first -> body(view, first)
                                .map(body -> OpenPoint.on(
                                        subject,
                                        CaseQuestion.JUDICIAL_DECISION,
                                        "whether " + body + ", which allowed the hand-over" + on(first)
                                                + ", is a court")));
    }

    private static Optional<String> body(View view, PersonalAccount account) {
        return view.acts()
                .authority(account)
                .map(view.dataset()::nameInSentence)
                .or(() -> account instanceof Decision decision
                        ? Optional.of(decision.court())
                        : ((CaseStep) account)
                                .by()
                                .map(by -> "one of " + view.dataset().nameInSentence(by)));
    }

    private static String on(PersonalAccount account) {
        Optional<PartialDate> day = account instanceof Decision decision ? decision.date() : ((CaseStep) account).day();
        return day.map(found -> " (" + found + ")").orElse("");
    }
}
