package io.github.lec.report.words;

import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.Silence;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.StageAnswer;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The status of an instrument on the view's day, in words: "In force since 2015-07-17", "Signed 2016-10-31, not in
 * force".
 */
public final class StatusWords {
    /** Only weak sources say that it was signed, and others say that it was not. */
    public static final String SIGNATURE_DOUBTFUL = "Signature doubtful";

    private final Words shared;
    private final UnsignedWords unsigned;
    private final EndWords ends;
    private final ListMarks lists;
    private final OtherDays otherDays;
    private final RivalSteps rivals;

    /**
     * The words.
     *
     * @param words what all wording shares
     */
    public StatusWords(Words words) {
        this.shared = words;
        this.unsigned = new UnsignedWords(words);
        this.ends = new EndWords(words);
        this.lists = new ListMarks(words);
        this.otherDays = new OtherDays(unsigned, ends);
        this.rivals = new RivalSteps(words, lists);
    }

    /**
     * {@return the cell for an instrument: its existence is neutral, and only what is unknown is marked}
     *
     * @param instrument the instrument
     */
    public WordedAnswer of(Instrument instrument) {
        InstrumentStatus status = shared.status(instrument);
        String words = status.dispute().isOpen()
                ? "Disputed: " + ends.rivals(status).orElseGet(() -> rivals.of(instrument, status))
                : words(instrument, status) + otherDays.beside(instrument, status);
        WordedAnswer worded = WordedAnswer.of(words, claims(instrument, status));
        return isOpen(instrument, status) ? worded.meaning(Meaning.UNKNOWN) : worded;
    }

    /**
     * {@return the same for two states: for a convention in force, the words say so if it does not, or is not known to,
     * bind them}
     *
     * @param text the text, as it stands between the two
     */
    public WordedAnswer of(TextOnRecord text) {
        return between(text, of(text.record()), day -> " " + Dates.since(day));
    }

    /**
     * {@return the words on a text, followed by what a convention in force is between the two}
     *
     * @param since the words for the day since which it binds the two, if that is later than its own; empty to leave it
     *     out
     */
    static WordedAnswer between(TextOnRecord text, WordedAnswer whole, Function<PartialDate, String> since) {
        if (!text.isInForceForOthers()) {
            String later = text.boundLater().map(since).orElse("");
            return later.isEmpty()
                    ? whole
                    : new WordedAnswer(
                            whole.words() + ", between the two" + later, whole.meaning(), evidence(text, whole));
        }
        boolean open = text.status() == CooperationStatus.NOT_DETERMINED;
        String between = switch (text.status()) {
            case NOT_DETERMINED ->
                text.isBindingDisputed()
                        ? ", disputed whether between the two"
                        : ", between the two " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED);
            case TERMINATED -> ", ended between the two";
            default -> ", not between the two";
        };
        return new WordedAnswer(
                whole.words() + between, open ? Meaning.UNKNOWN : whole.meaning(), evidence(text, whole));
    }

    private static List<Evidence> evidence(TextOnRecord text, WordedAnswer whole) {
        return Stream.concat(whole.evidence().stream(), Evidences.of(text.claims()).stream())
                .toList();
    }

    private boolean isOpen(Instrument instrument, InstrumentStatus status) {
        return status.dispute().isOpen()
                || status.value() == InstrumentStatus.State.SIGNED
                || status.value() == InstrumentStatus.State.PROVISIONALLY_APPLIED
                || status.value() == InstrumentStatus.State.PERHAPS_ENDED
                || status.value() == InstrumentStatus.State.PERHAPS_SUSPENDED
                || isConcludedOnly(instrument, status);
    }

    /** Tells whether nothing is known but that it came about: less than of one that was signed. */
    boolean isConcludedOnly(Instrument instrument, InstrumentStatus status) {
        return status.value() == InstrumentStatus.State.CONCLUDED
                && shared.stage(instrument, Stage.ADOPTED).value().isEmpty();
    }

    private String words(Instrument instrument, InstrumentStatus status) {
        Optional<PartialDate> since = status.since();
        String onDay = since.map(day -> " " + Dates.on(day)).orElse("");
        String sinceDay = since.map(day -> " " + Dates.since(day)).orElse("");
        return switch (status.value()) {
            case IN_FORCE -> RivalSteps.inForce(instrument) + sinceDay + laterPutAside(instrument, Dates::on);
            case OBSERVED_IN_FORCE -> observed(instrument, since) + laterPutAside(instrument, Dates::on);
            case IN_FORCE_FOR_PARTIES -> forParties(instrument, since);
            case PROVISIONALLY_APPLIED -> status.value().label() + sinceDay + ", " + notSeenInForce(instrument);
            case SUSPENDED -> "Suspended" + suspensions(instrument);
            case PERHAPS_SUSPENDED ->
                (status.isObserved() ? observed(instrument, since) : RivalSteps.inForce(instrument) + sinceDay)
                        + ", perhaps suspended" + byParty(instrument, Stage.SUSPENDED);
            case PERHAPS_ENDED ->
                RivalSteps.inForce(instrument) + sinceDay + ", later " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED);
            case REPLACED -> replaced(instrument, since);
            case TERMINATED -> "Terminated" + onDay;
            case SHELVED ->
                "Put aside" + onDay + ", not " + Labels.lowerFirst(RivalSteps.inForce(instrument)) + before(instrument);
            case SIGNED_NOT_IN_FORCE -> signed(instrument) + ", not in force" + lists.ofEntry(instrument, true);
            case SIGNED ->
                (shared.weak().isSignatureDoubtful(instrument) ? SIGNATURE_DOUBTFUL : signed(instrument))
                        + putAside(instrument) + ", " + notSeenInForce(instrument);
            case NEGOTIATED -> unsigned.negotiated(instrument, since);
            case CONCLUDED -> unsigned.concluded(instrument);
            case NOT_SIGNED -> status.value().label() + onDay + ", according to a source";
            case NOT_YET -> "Not yet signed on " + shared.view().asOf();
            case NOT_DETERMINED ->
                (shared.weak().isSignatureDoubtful(instrument)
                                ? SIGNATURE_DOUBTFUL + ", " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED)
                                : SilenceWords.NOT_DETERMINED)
                        + " whether it had been signed on " + shared.view().asOf();
        };
    }

    /**
     * {@return "Disputed whether in force": which stage is disputed, where sources that contradict each other leave the
     * status open}
     *
     * @param instrument the instrument
     * @param status its status, which is disputed
     */
    public static String disputed(Instrument instrument, InstrumentStatus status) {
        Stage contested = EndWords.contested(status);
        String what = contested == Stage.IN_FORCE ? RivalSteps.inForce(instrument) : contested.label();
        return "Disputed whether " + Labels.lowerFirst(what);
    }

    /** {@return since when, and by which text, by name} */
    private String replaced(Instrument instrument, Optional<PartialDate> since) {
        View view = shared.view();
        return "Replaced" + since.map(day -> " " + Dates.on(day)).orElse("")
                + view.instruments()
                        .replacedBy(instrument, view.asOf())
                        .map(later -> " by: " + later.title())
                        .orElse("");
    }

    /**
     * {@return for how many recorded parties a convention is in force, and in which regions; its own first day is older
     * or the same}
     */
    private String forParties(Instrument instrument, Optional<PartialDate> first) {
        Map<Boolean, List<ActorId>> bound = instrument instanceof Treaty treaty
                ? treaty.parties().stream()
                        .filter(party -> shared.view()
                                .instruments()
                                .isParty(treaty.id(), party, shared.view().asOf())
                                .isTrue())
                        .collect(Collectors.partitioningBy(shared.labels()::isRegion))
                : Map.of(false, List.of(), true, List.of());
        List<ActorId> regions = bound.getOrDefault(true, List.of());
        int parties = bound.getOrDefault(false, List.of()).size();
        return "In force for " + parties + (parties == 1 ? " recorded party" : " recorded parties")
                + (regions.isEmpty() ? "" : " and in " + shared.labels().actors(regions, ""))
                + first.map(day -> ", the first " + Dates.since(day)).orElse("");
    }

    private String observed(Instrument instrument, Optional<PartialDate> on) {
        boolean arrangement = instrument instanceof Arrangement;
        String seen = arrangement ? "Observed in operation" : "Observed in force";
        return seen
                + on.flatMap(Dates::sinceOrEarlier).map(since -> " " + since).orElse(", " + Silence.DAY_NOT_GIVEN)
                + lists.confirmation(instrument, on)
                        .map(step -> ListMarks.MARK + ", confirmed" + UnsignedWords.on(step))
                        .orElseGet(() -> lists.ofEntry(instrument, false).isEmpty() ? "" : ", " + ListMarks.UNOFFICIAL);
    }

    /** {@return whether entry into force, or its absence, is known only from unofficial lists} */
    boolean isByUnofficialList(Instrument instrument) {
        boolean denied = shared.status(instrument).value() == InstrumentStatus.State.SIGNED_NOT_IN_FORCE;
        return !lists.ofEntry(instrument, denied).isEmpty();
    }

    /** {@return a mark after the day of signature, if it is known from an unofficial list only} */
    String markOfSignature(Instrument instrument) {
        return lists.ofSignature(instrument);
    }

    /** {@return the step by which a better source saw in force what an unofficial list had seen first} */
    Optional<LifecycleStep> confirmation(Instrument instrument, InstrumentStatus status) {
        return lists.confirmation(instrument, status.since());
    }

    private String signed(Instrument instrument) {
        Optional<LifecycleStep> step = shared.stage(instrument, Stage.SIGNED).step();
        boolean observed = step.flatMap(LifecycleStep::observedOn).isPresent();
        return (observed ? "Observed as signed" : "Signed")
                + step.map(UnsignedWords::on).orElse(", " + Silence.DAY_NOT_GIVEN)
                + lists.ofSignature(instrument);
    }

    /** {@return the last day on which it was observed not to be in force, after which nothing is known} */
    private String notSeenInForce(Instrument instrument) {
        return lastNotInForce(instrument)
                .map(day -> "not " + Labels.lowerFirst(RivalSteps.inForce(instrument)) + " " + day + ", later "
                        + Labels.lowerFirst(SilenceWords.NOT_DETERMINED))
                .orElseGet(() -> beginningNotDetermined(instrument));
    }

    /** {@return that it is not known when a treaty entered into force, or an arrangement began to operate} */
    static String beginningNotDetermined(Instrument instrument) {
        return (instrument instanceof Arrangement ? "start of operation " : "entry into force ")
                + Labels.lowerFirst(SilenceWords.NOT_DETERMINED);
    }

    /** {@return the last day on which it was observed not to be in force, if any} */
    Optional<PartialDate> lastNotInForce(Instrument instrument) {
        return shared.stage(instrument, Stage.IN_FORCE).lastNotReached();
    }

    /** {@return since when it is suspended, party by party, since each may suspend on its own} */
    private String suspensions(Instrument instrument) {
        boolean notInForce = shared.view()
                .instruments()
                .isInForce(instrument, shared.view().asOf())
                .isFalse();
        return byParty(instrument, Stage.SUSPENDED) + (notInForce ? ", not in force" : "");
    }

    /** {@return that a text that no source reports as ended was put aside after it entered into force} */
    String laterPutAside(Instrument instrument, Function<PartialDate, String> day) {
        return shared.stage(instrument, Stage.SHELVED)
                .past()
                .map(step -> (", put aside " + step.date().map(day).orElse("")).stripTrailing())
                .orElse("");
    }

    /** {@return that it was in force or in operation before it was put aside, if a source says so} */
    private String before(Instrument instrument) {
        return shared.stage(instrument, Stage.IN_FORCE)
                .past()
                .map(step -> "; had been " + Labels.lowerFirst(RivalSteps.inForce(instrument))
                        + step.date()
                                .map(Dates::since)
                                .or(() -> step.observedOn().flatMap(Dates::sinceOrEarlier))
                                .map(since -> " " + since)
                                .orElse("")
                        + lists.ofEntry(instrument, false))
                .orElse("");
    }

    private String putAside(Instrument instrument) {
        String since = byParty(instrument, Stage.SHELVED);
        return since.isEmpty() ? "" : ", put aside" + since;
    }

    private String byParty(Instrument instrument, Stage stage) {
        return shared.stage(instrument, stage).byParty().values().stream()
                .filter(step -> step.date()
                        .filter(day -> day.isOnOrBefore(shared.view().asOf()).isFalse())
                        .isEmpty())
                .map(step -> step.date()
                                .or(step::observedOn)
                                .map(day -> " " + Dates.since(day))
                                .orElse(", " + Silence.DAY_NOT_GIVEN)
                        + ends.by(step))
                .collect(Collectors.joining(","));
    }

    private List<ClaimId> claims(Instrument instrument, InstrumentStatus status) {
        List<ClaimId> claims = new ArrayList<>(status.claims());
        List<Stage> shownToo = switch (status.value()) {
            case NEGOTIATED -> List.of(Stage.INITIALLED, Stage.TABLED);
            case SIGNED -> List.of(Stage.SHELVED);
            case CONCLUDED -> List.of(Stage.ADOPTED, Stage.APPROVED, Stage.RATIFIED, Stage.TABLED);
            default -> List.of();
        };
        List<ClaimId> shown = shownToo.stream()
                .map(stage -> shared.stage(instrument, stage))
                .filter(StageAnswer::isReported)
                .flatMap(answer -> answer.claims().stream())
                .toList();
        // the claims of the first words come first
        claims.addAll(status.value() == InstrumentStatus.State.SIGNED ? claims.size() : 0, shown);
        return claims;
    }
}
