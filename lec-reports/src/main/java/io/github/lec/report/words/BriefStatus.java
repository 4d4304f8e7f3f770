package io.github.lec.report.words;

import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The status of an instrument, as a status and a year: "In force 2015", "Signed 2016, not in force". */
public final class BriefStatus {
    private static final Set<InstrumentStatus.State> OPEN = EnumSet.of(
            InstrumentStatus.State.SIGNED,
            InstrumentStatus.State.PROVISIONALLY_APPLIED,
            InstrumentStatus.State.PERHAPS_ENDED,
            InstrumentStatus.State.PERHAPS_SUSPENDED,
            InstrumentStatus.State.NOT_DETERMINED);

    private final Words shared;
    private final StatusWords full;
    private final UnsignedWords unsigned;
    private final boolean years;

    /**
     * The words.
     *
     * @param words what all wording shares
     */
    public BriefStatus(Words words) {
        this(words, true);
    }

    private BriefStatus(Words words, boolean years) {
        this.shared = words;
        this.full = new StatusWords(words);
        this.unsigned = new UnsignedWords(words);
        this.years = years;
    }

    /** {@return the same words without years, for several texts at once} */
    public BriefStatus withoutYears() {
        return new BriefStatus(shared, false);
    }

    /**
     * {@return the status and the year, with the same claims and meaning as the full words}
     *
     * @param instrument the instrument
     */
    public WordedAnswer of(Instrument instrument) {
        InstrumentStatus status = shared.status(instrument);
        List<Evidence> claims = full.of(instrument).evidence();
        if (status.dispute().isOpen()) {
            return new WordedAnswer(StatusWords.disputed(instrument, status), Meaning.UNKNOWN, claims);
        }
        boolean open = OPEN.contains(status.value()) || full.isConcludedOnly(instrument, status);
        return new WordedAnswer(words(instrument, status), open ? Meaning.UNKNOWN : Meaning.NEUTRAL, claims);
    }

    /**
     * {@return the same for two states: for a convention in force, the words say so if it does not, or is not known to,
     * bind them}
     *
     * @param text the text, as it stands between the two
     */
    public WordedAnswer of(TextOnRecord text) {
        return StatusWords.between(text, of(text.record()), day -> year(Optional.of(day)));
    }

    /**
     * {@return whether entry into force, or its absence, is known only from unofficial lists}
     *
     * @param instrument the instrument
     */
    public boolean isByUnofficialList(Instrument instrument) {
        return full.isByUnofficialList(instrument);
    }

    /**
     * {@return a mark for the first day on which it was seen in force, if only an unofficial list has that day and a
     * better source saw it later; empty for all other days, also where the status itself has the mark}
     *
     * @param instrument the instrument
     */
    public String markOfFirstSeen(Instrument instrument) {
        InstrumentStatus status = shared.status(instrument);
        boolean confirmed = status.value() == InstrumentStatus.State.OBSERVED_IN_FORCE
                && !isByUnofficialList(instrument)
                && full.confirmation(instrument, status).isPresent();
        return confirmed ? ", " + ListMarks.UNOFFICIAL : "";
    }

    private String words(Instrument instrument, InstrumentStatus status) {
        String since = year(status.since());
        return switch (status.value()) {
            case IN_FORCE -> RivalSteps.inForce(instrument) + since + laterPutAside(instrument);
            case OBSERVED_IN_FORCE -> observed(instrument, status, since) + laterPutAside(instrument);
            case IN_FORCE_FOR_PARTIES -> "In force for its parties" + since;
            case PROVISIONALLY_APPLIED -> status.value().label() + since;
            case SUSPENDED -> "Suspended" + since;
            case PERHAPS_SUSPENDED ->
                (status.isObserved() ? observed(instrument, status, since) : RivalSteps.inForce(instrument) + since)
                        + ", perhaps suspended";
            case PERHAPS_ENDED ->
                RivalSteps.inForce(instrument) + since + ", later " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED);
            case REPLACED -> "Replaced" + since;
            case TERMINATED -> "Terminated" + since;
            case SHELVED -> "Put aside" + since;
            case SIGNED_NOT_IN_FORCE -> "Signed" + signed(instrument) + ", not in force" + unofficial(instrument);
            case SIGNED ->
                shared.weak().isSignatureDoubtful(instrument)
                        ? StatusWords.SIGNATURE_DOUBTFUL + beforeEntry(instrument)
                        : "Signed" + signed(instrument) + ", " + notSeenInForce(instrument);
            case NEGOTIATED -> talks(instrument, since);
            case CONCLUDED -> concluded(instrument);
            case NOT_SIGNED -> status.value().label() + since;
            case NOT_YET -> "Not yet signed";
            case NOT_DETERMINED ->
                shared.weak().isSignatureDoubtful(instrument)
                        ? StatusWords.SIGNATURE_DOUBTFUL
                        : "Signature " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED);
        };
    }

    /**
     * {@return what was seen by the day leads; what a better source saw later follows in brackets}
     *
     * @param since the year in which it was first seen
     */
    private String observed(Instrument instrument, InstrumentStatus status, String since) {
        String seen = "Observed " + Labels.lowerFirst(RivalSteps.inForce(instrument));
        Optional<LifecycleStep> better = full.confirmation(instrument, status);
        String orEarlier = since.isEmpty() ? "" : " since" + since + " or earlier";
        if (!isByUnofficialList(instrument)) {
            return seen
                    + better.filter(step -> !since.isEmpty())
                            .map(step -> year(step) + " (" + ListMarks.UNOFFICIAL + ":" + since + ")")
                            .orElse(orEarlier);
        }
        String later = better.map(this::year)
                .filter(year -> !year.isEmpty())
                .map(year -> " (confirmed" + year + ")")
                .orElse("");
        return seen + orEarlier + unofficial(instrument) + later;
    }

    private String year(LifecycleStep step) {
        return year(step.observedOn().or(step::date));
    }

    /** {@return what is known of one that may never have been signed: when it was seen not to be in force} */
    private String beforeEntry(Instrument instrument) {
        Optional<String> seen = notInForce(instrument);
        if (seen.isEmpty()) {
            return ", " + StatusWords.beginningNotDetermined(instrument);
        }
        return years ? ", " + seen.get() : "";
    }

    private String notSeenInForce(Instrument instrument) {
        return notInForce(instrument)
                .map(words -> words + ", later " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED))
                .orElseGet(() -> StatusWords.beginningNotDetermined(instrument));
    }

    private Optional<String> notInForce(Instrument instrument) {
        return full.lastNotInForce(instrument)
                .map(day -> "not " + Labels.lowerFirst(RivalSteps.inForce(instrument)) + year(Optional.of(day)));
    }

    private String talks(Instrument instrument, String since) {
        Optional<String> tabled = unsigned.tabled(instrument).map(step -> ", before parliament" + year(step.date()));
        return unsigned.isInitialled(instrument)
                ? "Initialled" + year(day(instrument, Stage.INITIALLED)) + tabled.orElse(", not signed")
                : "Under negotiation" + since + tabled.orElse("");
    }

    private String concluded(Instrument instrument) {
        Optional<PartialDate> adopted = day(instrument, Stage.ADOPTED);
        if (adopted.isPresent()) {
            return "Adopted" + year(adopted);
        }
        if (unsigned.isPerhapsApproved(instrument)) {
            return "Approval " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED);
        }
        String open = Labels.lowerFirst(SilenceWords.NOT_DETERMINED);
        if (unsigned.isApproved(instrument)) {
            return "Approved, signature " + open;
        }
        return unsigned.lastStep(instrument)
                .map(step -> unsigned.nameOf(step) + year(step.date()) + ", signature " + open)
                .orElse("Concluded, dates " + open);
    }

    private String signed(Instrument instrument) {
        return year(day(instrument, Stage.SIGNED)) + full.markOfSignature(instrument);
    }

    private Optional<PartialDate> day(Instrument instrument, Stage stage) {
        return shared.stage(instrument, stage).value();
    }

    /** {@return a mark, if the status is known only from unofficial lists} */
    private String unofficial(Instrument instrument) {
        return isByUnofficialList(instrument) ? ", " + ListMarks.UNOFFICIAL : "";
    }

    private String laterPutAside(Instrument instrument) {
        return full.laterPutAside(instrument, day -> year(Optional.of(day)).strip());
    }

    /**
     * {@return the year of a day, to append; empty if the day may be in more than one year, or no years are shown}
     */
    private String year(Optional<PartialDate> date) {
        return years ? Dates.spacedYear(date) : "";
    }
}
