package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.texts.DefinedConcepts;
import io.github.lec.rule.catalogue.texts.EachWay;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** LEC-CYB-003: what counts as cybercrime includes offences of speech or association. */
final class CybercrimeIncludesSpeech extends Rule {
    private static final List<String> FLAGS = List.of("POLITICAL_OFFENCES");
    private static final List<String> ELEMENTS = List.of("POLITICAL_OFFENCES");

    private static final Set<TreatyKind> DUTY =
            EnumSet.of(TreatyKind.EXTRADITION, TreatyKind.MUTUAL_LEGAL_ASSISTANCE, TreatyKind.CRIME_SUPPRESSION);

    CybercrimeIncludesSpeech() {
        super(RuleInfo.builder()
                .id("LEC-CYB-003")
                .title("Cybercrime includes offences of speech or association")
                .severity(Severity.ERROR)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Does what counts as cybercrime include offences of speech or association?")
                .yes(Verdict.FAIL)
                .norms(Norms.of("budapest-2-11", "budapest-27-4"))
                .cover(Norms.of())
                .benchmark(
                        "What a text or law counts as cybercrime stays within offences such as those of articles 2 to"
                                + " 11 of the Budapest Convention, and leaves out what people say and with whom they"
                                + " associate.")
                .notMet("What counts as cybercrime includes offences of speech or association.")
                .remedy("Quote the offences; in negotiations, agree on a closed list. Later conventions may have wider"
                        + " lists: name the one that applies.")
                .rationale("A duty to help against such offences would leave little of the exception for political"
                        + " offences. The rule does not apply to laws on procedure, nor to doctrines for"
                        + " which no such definition is recorded.")
                .build());
    }

    @Override
    public Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.INSTRUMENT, SubjectKind.LAW);
    }

    @Override
    public Layer layer(Subject subject) {
        return subject instanceof Subject.OfLaw ? Layer.LAW : Layer.TEXT;
    }

    @Override
    public Truth applies(View view, Subject subject) {
        if (subject instanceof Subject.OfLaw of) {
            return DefinedConcepts.defines(view, of.law(), "CYBERCRIME", info().norms());
        }
        CooperationInstrument instrument = ((Subject.OfInstrument) subject).instrument();
        return Truth.of(!instrument.model()).and(Instruments.isCyber(view, instrument));
    }

    @Override
    public Truth breached(View view, Subject subject) {
        if (subject instanceof Subject.OfLaw of) {
            return isDefined(view, of.law());
        }
        CooperationInstrument text = ((Subject.OfInstrument) subject).instrument();
        if (isStandard(view, text)) {
            return Truth.FALSE;
        }
        Truth defined = isDefined(view, text);
        boolean read = text.textRead().filter(TextRead.FULL::equals).isPresent();
        if (isWordingDisputed(view, subject)) {
            return Truth.UNKNOWN;
        }
        return Instruments.hasFlag(view, text, FLAGS).reconcile(defined.isFalse() && !read ? Truth.UNKNOWN : defined);
    }

    private static boolean isWordingDisputed(View view, Subject subject) {
        return subject instanceof Subject.OfInstrument of
                && Lists.anyMatch(FLAGS, flag -> view.instruments().isWordingDisputed(of.instrument(), flag));
    }

    /** The convention whose list of offences is the benchmark meets it. */
    private boolean isStandard(View view, Instrument text) {
        return DefinedConcepts.hasOneOf(view, text, info().norms());
    }

    private static Truth isDefined(View view, Instrument text) {
        return Truth.any(ELEMENTS, element -> DefinedConcepts.has(view, text, "CYBERCRIME", element));
    }

    /** Says that a concept or law that was not read is known only from a source's description. */
    @Override
    public Optional<String> remark(View view, Subject subject) {
        return subject instanceof Subject.OfLaw of && judge(view, subject) == Verdict.FAIL
                ? DefinedConcepts.describedBy(view, of.law(), "CYBERCRIME", ELEMENTS.get(0))
                : Optional.empty();
    }

    /** Only some treaties include a duty to extradite or assist. */
    @Override
    public Severity severity(View view, Subject subject) {
        // if each party must refuse requests for political offences, no duty to assist is left
        boolean duty = subject instanceof Subject.OfInstrument of
                && of.instrument() instanceof Treaty treaty
                && DUTY.contains(treaty.kind())
                && !EachWay.isAtLeast(view, treaty, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION, Strength.BINDING)
                        .isTrue();
        return duty ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        Optional<String> undefined = subject instanceof Subject.OfLaw of
                ? DefinedConcepts.open(view, of.law(), "CYBERCRIME", info().norms(), Map.of())
                : Optional.empty();
        return undefined.or(() ->
                Optional.of("whether what counts as cybercrime includes offences of speech or association (what is"
                        + " recorded does not say)"));
    }

    /** {@return the claims for which {@link #open} asks: what is defined, and the wording of a treaty if undisputed} */
    @Override
    public List<ClaimId> claimsInOpen(View view, Subject subject) {
        return Stream.concat(
                        Stream.of(ClaimId.of(subject.record(), "definitions", "")),
                        subject instanceof Subject.OfInstrument && !isWordingDisputed(view, subject)
                                ? FLAGS.stream().map(flag -> ClaimId.of(subject.record(), "textFlags", flag))
                                : Stream.empty())
                .toList();
    }
}
