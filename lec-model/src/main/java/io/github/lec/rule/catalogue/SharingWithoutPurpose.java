package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.TextRead;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.texts.Conclusions;
import io.github.lec.rule.catalogue.texts.EachWay;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * LEC-DPX-001: a police, intelligence or cyber text of a state in which Union law applies does not limit data to a
 * purpose.
 */
final class SharingWithoutPurpose extends InstrumentRule {
    private static final Set<String> PERHAPS_WITHOUT_DATA = Set.of("PATROL_ARRANGEMENT", "POLICE_MEMORANDUM");
    private static final Set<String> OF_DATA = Set.of("EVIDENCE", "INFORMATION_EXCHANGE", "INTELLIGENCE");
    private static final Set<String> WITHOUT_DATA =
            Set.of("LEGISLATION_EXCHANGE", "PROTECTION_OF_PERSONS", "SECURITY_DIALOGUE", "TRAINING");

    private static final List<SafeguardKind> LIMIT = List.of(SafeguardKind.USE_LIMITATION);

    private static final LocalDate GRANDFATHERED_UNTIL = LocalDate.of(2016, 5, 6);

    /** The question whether no source says what is done under a text. */
    private record Purposes(InstrumentId text) {}

    SharingWithoutPurpose() {
        super(RuleInfo.builder()
                .id("LEC-DPX-001")
                .title("Sharing agreement without a limit to its purpose")
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Does the text bind shared data to stated purposes?")
                .addAsks(SafeguardKind.USE_LIMITATION)
                .norms(Norms.of("cfreu-8", "led-35", "led-61"))
                .cover(Norms.of())
                .benchmark("A text under which police, intelligence or cyber data are shared binds them to stated"
                        + " purposes, such as a list of offences.")
                .notMet("The text does not bind shared data to stated purposes.")
                .remedy("Read the whole text; in negotiations, add a list of offences and exclude political use.")
                .rationale("Personal data are processed for specified purposes (EU Charter, article 8(2)). Agreements"
                        + " concluded before 2016-05-06 and in line with the law of that time remain in force"
                        + " until they are amended, replaced or revoked (Directive 2016/680, article 61). The rule"
                        + " applies to texts of states in which European Union law applies, and since 2021 not to"
                        + " those of the United Kingdom.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return view.all(
                () -> Instruments.isOfPolice(subject).or(Instruments.isCyber(view, subject)),
                () -> sharesData(view, subject),
                () -> Truth.of(!subject.model()),
                () -> Instruments.touchesUnionLaw(view, subject));
    }

    /**
     * {@return whether data are shared under a text on police or cyber matters} It is so if a source says so, or if the
     * text has a clause on their use. Otherwise it is assumed, as usual for such texts, where no source says what is
     * done under one, and of police texts also where sources name other purposes; but not of a memorandum or an
     * arrangement on patrols, nor where a source denies it or all the purposes are ones that need no data.
     */
    private static Truth sharesData(View view, CooperationInstrument subject) {
        boolean perhapsWithout =
                subject instanceof Arrangement arrangement && PERHAPS_WITHOUT_DATA.contains(arrangement.kind());
        // not asked of other kinds if no source says anything, so that it is not listed as open
        if (!perhapsWithout && view.shared(new Purposes(subject.id()), silent -> isSilent(silent, subject))) {
            return Truth.TRUE;
        }
        CodesAnswer answer = view.instruments().functions(subject);
        Truth ofData = answer.isAny(OF_DATA);
        if (!ofData.isFalse()) {
            return ofData;
        }
        // a clause on the use of data shows that they are shared
        if (isUseLimited(view, subject)) {
            return Truth.TRUE;
        }
        Set<String> functions = answer.affirmed();
        if (!functions.isEmpty() && WITHOUT_DATA.containsAll(functions)) {
            boolean read = subject.textRead().filter(TextRead.FULL::equals).isPresent();
            // where another source denies each of these purposes, the text may be for anything
            return read && answer.isAny(WITHOUT_DATA).isTrue() ? Truth.FALSE : Truth.UNKNOWN;
        }
        // that a treaty also serves something else does not make it doubtful that the police share data
        boolean usual = !perhapsWithout
                && !functions.isEmpty()
                && Lists.noneMatch(OF_DATA, answer::isDenied)
                && Instruments.isOfPolice(subject).isTrue();
        return usual ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static boolean isSilent(View silent, CooperationInstrument text) {
        return silent.instruments().functions(text).isEmpty();
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return EachWay.lacksBinding(view, subject, LIMIT);
    }

    @Override
    protected Severity severity(View view, CooperationInstrument subject) {
        return isKept(view, subject).isFalse() ? Severity.WARNING : Severity.INFO;
    }

    /** {@return whether it was concluded before the day up to which the directive lets agreements stand} */
    private static Truth isKept(View view, CooperationInstrument subject) {
        Truth kept = Conclusions.day(view, subject)
                .map(day -> day.isBefore(GRANDFATHERED_UNTIL))
                .orElse(Truth.UNKNOWN);
        return kept.isFalse() && Conclusions.isPerhapsEarlier(view, subject) ? Truth.UNKNOWN : kept;
    }

    @Override
    protected Optional<String> open(View view, CooperationInstrument text) {
        if (text.parties().isEmpty()) {
            return Optional.of("whether Union law applies in a party (no party is recorded)");
        }
        return sharesData(view, text).isTrue() || isSilent(view, text)
                ? Optional.empty()
                : Optional.of("whether data are shared under the text, and for which purposes"
                        + (disputed(view, text).isEmpty() ? "" : " (sources contradict each other)"));
    }

    /** {@return the claims for which {@link #open} asks: the parties, or the purposes and each that is in dispute} */
    @Override
    protected List<ClaimId> claimsInOpen(View view, CooperationInstrument text) {
        if (text.parties().isEmpty()) {
            return List.of(ClaimId.of(text.id().value(), "parties", ""));
        }
        return open(view, text).isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(""), disputed(view, text).stream())
                        .map(code -> ClaimId.of(text.id().value(), "functions", code))
                        .toList();
    }

    /** {@return the purposes in dispute: those that show sharing and, if no others are named, those that show none} */
    private static List<String> disputed(View view, CooperationInstrument text) {
        CodesAnswer answer = view.instruments().functions(text);
        boolean withoutData = WITHOUT_DATA.containsAll(answer.affirmed());
        return Stream.concat(OF_DATA.stream(), withoutData ? WITHOUT_DATA.stream() : Stream.empty())
                .filter(answer::isDisputed)
                .sorted()
                .toList();
    }

    /** {@return where the limit is missing, and why the finding is only a remark} */
    @Override
    protected Optional<String> remark(View view, CooperationInstrument text) {
        if (judge(view, text) != Verdict.FAIL) {
            return Optional.empty();
        }
        String words = Stream.of(
                        EachWay.remarkOnBinding(view, text, LIMIT), assumed(view, text), perhapsKept(view, text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** {@return that the sharing is only assumed, where no source says that the text is for it} */
    private static Optional<String> assumed(View view, CooperationInstrument text) {
        CodesAnswer answer = view.instruments().functions(text);
        boolean unsaid = answer.isEmpty()
                || !answer.affirmed().isEmpty() && answer.isAny(OF_DATA).isFalse();
        boolean assumed = unsaid && !isUseLimited(view, text);
        return assumed
                ? Optional.of("No source says that data are shared under it; under such texts they usually are.")
                : Optional.empty();
    }

    private static boolean isUseLimited(View view, CooperationInstrument text) {
        return Instruments.strength(view, text, SafeguardKind.USE_LIMITATION)
                .isAtLeast(Strength.WEAK)
                .isTrue();
    }

    /** {@return that an agreement of that time may stand as it is} */
    private static Optional<String> perhapsKept(View view, CooperationInstrument text) {
        return switch (isKept(view, text)) {
            case TRUE ->
                Optional.of("It was concluded before 2016-05-06: such an agreement remains in force if it was in line"
                        + " with the law of that time (Directive 2016/680, article 61).");
            case UNKNOWN ->
                Optional.of(
                        "Whether it was concluded before 2016-05-06 is not settled; such an agreement remains in force"
                                + " if it was in line with the law of that time (Directive 2016/680, article 61).");
            case FALSE -> Optional.empty();
        };
    }
}
