package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Assurance;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LEC-ASR-004: the giver of the assurance was found not to be competent, or not able to bind the courts. */
final class AssurerNotCompetent extends RemovalRule {
    private static final Set<SafeguardKind> ON_ANYTHING = EnumSet.allOf(SafeguardKind.class);

    AssurerNotCompetent() {
        super(RuleInfo.builder()
                .id("LEC-ASR-004")
                .title("Giver of the assurance not shown to be competent")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.TRIAL_PERSECUTION)
                .question("Could the giver of the assurance bind those who must keep it?")
                .norms(Norms.of("othman", "cn-extradition-law-50", "cz-us-2299-19", "pt-stj-127-21", "vcdr-3"))
                .cover(Norms.of())
                .benchmark("The giver of the assurance can bind those who must keep it, including the courts, under the"
                        + " requesting state's own law.")
                .notMet("A source says that the giver of the assurance was not shown to be competent under the"
                        + " requesting state's own law.")
                .remedy("Record who decided on the assurance. Under article 50 of China's Extradition Law the Supreme"
                        + " People's Procuratorate decides on undertakings as to prosecution, the Supreme People's Court on"
                        + " those as to sentence, and they bind the authorities that try the case.")
                .rationale(
                        "National courts differ: the Czech Constitutional Court found the assurances doubtful, the Portuguese"
                                + " Supreme Court held that those given through the embassy bind China.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return Assurances.givenByAnyone(view, subject, ON_ANYTHING);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return wasSo(view, subject, CaseQuestion.ASSURER_COMPETENT).not();
    }

    @Override
    public Optional<String> remark(View view, Subject subject) {
        Case judged = ((Subject.OfCase) subject).subject();
        Truth competent = wasSo(view, judged, CaseQuestion.ASSURER_COMPETENT);
        Optional<String> held = view.acts().facts(judged, CaseQuestion.ASSURER_COMPETENT).stream()
                .filter(fact -> fact.truth() == competent)
                .flatMap(fact -> fact.by().stream())
                .findFirst()
                .map(forum -> "So held by " + view.dataset().nameInSentence(forum) + ".");
        List<Assurance> assurances = Assurances.judgedOfAnyone(view, judged);
        String words = Stream.of(
                        AssuranceWords.turnedDown(assurances), held, AssuranceWords.giver(view, judged, assurances))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** {@return the day of the hand-over; where nobody was handed over, the day of the last answer, which is the one that counts} */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return super.day(view, subject)
                .or(() -> Removals.isRemoved(view, subject).isTrue()
                        ? Optional.empty()
                        : view.acts().facts(subject, CaseQuestion.ASSURER_COMPETENT).stream()
                                .flatMap(fact -> fact.date().stream())
                                .max(Comparator.comparing(
                                        (PartialDate day) -> day.latest().orElse(LocalDate.MAX))));
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        return AssuranceWords.openOfAnyone(view, ((Subject.OfCase) subject).subject())
                .or(() -> super.open(view, subject));
    }
}
