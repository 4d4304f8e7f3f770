package io.github.lec.cooperation;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.View;
import io.github.lec.view.YesNoAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Determines which treaties and arrangements are about a form of cooperation, and their status. */
final class TextReading {
    private static final String LIAISON_OFFICERS = "LIAISON_OFFICERS";

    private static final Set<CooperationStatus> OF_CONVENTIONS = EnumSet.of(
            CooperationStatus.IN_FORCE,
            CooperationStatus.OBSERVED_IN_FORCE,
            CooperationStatus.IN_FORCE_FOR_PARTIES,
            CooperationStatus.PERHAPS_SUSPENDED);

    /** Steps by which a party signs a convention, or consents to be bound by it without having signed. */
    private static final Set<Stage> SIGNED =
            EnumSet.of(Stage.SIGNED, Stage.RATIFIED, Stage.ACCEDED, Stage.SUCCEEDED, Stage.IN_FORCE);

    private final View view;
    private final Parties parties;
    private final List<CooperationInstrument> instruments;

    /** The texts on a form of cooperation, by their parties and the states of these. */
    private final Map<Topic, Map<ActorId, List<CooperationInstrument>>> about = new ConcurrentHashMap<>();

    private final Map<String, TextOnRecord> read = new ConcurrentHashMap<>();

    TextReading(View view) {
        this.view = view;
        this.parties = new Parties(view.dataset());
        this.instruments = view.known(view.dataset().cooperationInstruments());
    }

    /**
     * {@return the texts on a form of cooperation between a state and a counterpart, those in force first, and
     * protocols after the texts to which they belong}
     */
    List<TextOnRecord> on(CooperationQuestion question) {
        Stream<CooperationInstrument> own =
                about.computeIfAbsent(question.topic(), this::about).getOrDefault(question.state(), List.of()).stream()
                        .filter(instrument -> parties.any(instrument.parties(), question.counterpart()));
        Stream<Treaty> conventions =
                view.instruments().referenceConventions(question.state(), question.counterpart()).stream()
                        .filter(convention -> isAbout(convention, question.topic()));
        List<TextOnRecord> texts = Stream.concat(own, conventions)
                .map(instrument -> between(instrument, question.state(), question.counterpart()))
                .toList();
        Set<InstrumentId> ids = texts.stream().map(text -> text.record().id()).collect(Collectors.toSet());
        return texts.stream()
                .sorted(Comparator.comparing((TextOnRecord text) -> text.isPartOf(ids))
                        .thenComparing(text -> !text.isInForce())
                        .thenComparing(TextOnRecord::status)
                        .thenComparing(text -> text.record().id().value()))
                .toList();
    }

    private Map<ActorId, List<CooperationInstrument>> about(Topic topic) {
        Map<ActorId, List<CooperationInstrument>> found = new HashMap<>();
        for (CooperationInstrument instrument : instruments) {
            if (isAbout(instrument, topic)) {
                for (ActorId actor : parties.withStates(instrument.parties())) {
                    found.computeIfAbsent(actor, first -> new ArrayList<>(2)).add(instrument);
                }
            }
        }
        return found;
    }

    private TextOnRecord of(CooperationInstrument instrument) {
        return read.computeIfAbsent(instrument.id().value(), id -> {
            InstrumentStatus answer = view.instruments().status(instrument);
            return new TextOnRecord(
                    instrument, answer, status(instrument, answer.value()), Optional.empty(), Optional.empty());
        });
    }

    /**
     * A convention is in force between the two states only if it binds both; that it binds others says nothing about
     * them.
     */
    TextOnRecord between(CooperationInstrument instrument, ActorId state, ActorId counterpart) {
        TextOnRecord text = of(instrument);
        if (!(instrument instanceof Treaty convention && convention.isMultilateral())
                || !OF_CONVENTIONS.contains(text.status())) {
            return text;
        }
        YesNoAnswer binding = view.instruments().inForceBetween(convention, state, counterpart, view.asOf());
        CooperationStatus status = switch (binding.value()) {
            case TRUE ->
                text.status() == CooperationStatus.IN_FORCE_FOR_PARTIES ? CooperationStatus.IN_FORCE : text.status();
            case FALSE -> unbound(convention, state, counterpart);
            case UNKNOWN -> CooperationStatus.NOT_DETERMINED;
        };
        Optional<PartialDate> bound =
                binding.value().isTrue() ? bound(convention, state, counterpart) : Optional.empty();
        return new TextOnRecord(text.record(), text.answer(), status, Optional.of(binding), bound);
    }

    /** {@return the later of the days on which a convention entered into force for the two, if each is recorded} */
    private Optional<PartialDate> bound(Treaty convention, ActorId state, ActorId counterpart) {
        List<PartialDate> days = Stream.of(state, counterpart)
                .flatMap(party -> view.instruments().day(convention, Stage.IN_FORCE, Optional.of(party)).stream())
                .filter(day -> day.precision() == PartialDate.Precision.DAY)
                .toList();
        return days.size() == 2
                ? days.stream().max(Comparator.comparing(day -> day.earliest().orElseThrow()))
                : Optional.empty();
    }

    /**
     * {@return the status of a convention that does not bind both: ended if it has ended for the two; signed if each of
     * them is known to have signed or consented; otherwise not yet signed by both}
     */
    private CooperationStatus unbound(Treaty convention, ActorId state, ActorId counterpart) {
        if (view.instruments()
                .isTerminatedBetween(convention, state, counterpart, view.asOf())
                .isTrue()) {
            return CooperationStatus.TERMINATED;
        }
        return hasSigned(convention, state) && hasSigned(convention, counterpart)
                ? CooperationStatus.SIGNED_NOT_IN_FORCE
                : CooperationStatus.NOT_YET;
    }

    private boolean hasSigned(Treaty convention, ActorId party) {
        return SIGNED.stream()
                .flatMap(stage -> view.instruments().day(convention, stage, Optional.of(party)).stream())
                .anyMatch(day -> day.isOnOrBefore(view.asOf()).isTrue());
    }

    private CooperationStatus status(CooperationInstrument instrument, InstrumentStatus.State state) {
        return switch (state) {
            case NEGOTIATED ->
                reached(instrument, Stage.INITIALLED) ? CooperationStatus.INITIALLED : CooperationStatus.of(state);
            default -> CooperationStatus.of(state);
        };
    }

    /** {@return whether a stage is known to have been reached} */
    private boolean reached(CooperationInstrument instrument, Stage stage) {
        return view.instruments().stage(instrument, stage).past().isPresent();
    }

    private boolean isAbout(CooperationInstrument instrument, Topic topic) {
        if (topic == Topic.HONG_KONG_AGREEMENTS) {
            return instrument.parties().contains(Parties.HONG_KONG)
                    && (!(instrument instanceof Treaty treaty) || treaty.kind().isCooperation());
        }
        if (instrument instanceof Treaty treaty) {
            return !treaty.model() && TopicContents.of(topic).treaties().contains(treaty.kind());
        }
        Arrangement arrangement = (Arrangement) instrument;
        boolean onLiaisonOfficers = topic == Topic.LIAISON_OFFICERS
                && view.instruments().functions(arrangement).affirmed().contains(LIAISON_OFFICERS);
        return onLiaisonOfficers || TopicContents.ofArrangement(arrangement.kind()) == topic;
    }
}
