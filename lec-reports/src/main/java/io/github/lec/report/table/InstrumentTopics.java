package io.github.lec.report.table;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import io.github.lec.view.InstrumentStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which treaties and arrangements are texts on a form of cooperation, and where they stand. */
final class InstrumentTopics {
    private static final String LIAISON_OFFICERS = "LIAISON_OFFICERS";

    /** Kinds of arrangement are open codes; one that is not listed here is about police cooperation in general. */
    private static final Map<String, Topic> OF_ARRANGEMENTS = Map.of(
            "PATROL_ARRANGEMENT", Topic.JOINT_OPERATIONS,
            "CYBER_AGREEMENT", Topic.CYBER_AND_DIALOGUE,
            "DIALOGUE", Topic.CYBER_AND_DIALOGUE,
            "LIAISON_GROUP", Topic.CYBER_AND_DIALOGUE,
            "TASKFORCE", Topic.CYBER_AND_DIALOGUE);

    private final Material material;
    private final StatusWords status;
    private final Parties parties;

    InstrumentTopics(Material material) {
        this.material = material;
        this.status = new StatusWords(material);
        this.parties = new Parties(material.dataset());
    }

    /** {@return what is on record of a form of cooperation by treaty or arrangement; nothing if no text is} */
    Optional<Said> on(ActorId state, ActorId counterpart, Topic topic) {
        List<CooperationInstrument> found = found(state, counterpart, topic);
        List<CooperationInstrument> existing =
                found.stream().filter(this::exists).toList();
        boolean kindIsInHeading = topic == Topic.EXTRADITION_TREATY
                || topic == Topic.MUTUAL_LEGAL_ASSISTANCE
                || topic == Topic.TRANSFER_OF_SENTENCED_PERSONS;
        return (existing.isEmpty() ? found : existing)
                .stream()
                        .map(instrument -> kindIsInHeading ? status.of(instrument) : withKind(instrument))
                        .reduce(Said::and);
    }

    /** {@return the texts on a form of cooperation between a state and a counterpart, those in force first} */
    List<CooperationInstrument> found(ActorId state, ActorId counterpart, Topic topic) {
        return material.holdings().instruments().stream()
                .filter(instrument -> isAbout(instrument, topic))
                .filter(instrument ->
                        parties.any(instrument.parties(), state) && parties.any(instrument.parties(), counterpart))
                .sorted(Comparator.comparing((CooperationInstrument instrument) ->
                                material.holdings().status(instrument).value())
                        .thenComparing(instrument -> instrument.id().value()))
                .toList();
    }

    /** {@return whether an instrument existed on the view's day} */
    boolean exists(Instrument instrument) {
        return material.holdings().status(instrument).value() != InstrumentStatus.State.NOT_YET;
    }

    private Said withKind(CooperationInstrument instrument) {
        Said said = status.of(instrument);
        return new Said(kind(instrument) + ": " + Labels.lowerFirst(said.words()), said.meaning(), said.claims());
    }

    /** {@return what sort of text an instrument is} */
    String kind(Instrument instrument) {
        if (instrument instanceof Treaty treaty) {
            return kind(treaty);
        }
        return instrument instanceof Arrangement arrangement
                ? material.labels().code("arrangement-kind", arrangement.kind())
                : "Text";
    }

    private static String kind(Treaty treaty) {
        return switch (treaty.kind()) {
            case EXTRADITION ->
                treaty.parties().contains(Material.HONG_KONG)
                        ? "Surrender of fugitive offenders"
                        : treaty.kind().label();
            case POLICE_COOPERATION, BORDER_COOPERATION, INTELLIGENCE_COOPERATION, SECURITY_COOPERATION ->
                "Treaty on " + Labels.lowerFirst(treaty.kind().label());
            default -> treaty.kind().label();
        };
    }

    private static boolean isAbout(CooperationInstrument instrument, Topic topic) {
        if (topic == Topic.HONG_KONG_AGREEMENTS) {
            return instrument.parties().contains(Material.HONG_KONG) && isCooperation(instrument);
        }
        if (instrument instanceof Treaty treaty) {
            return !treaty.model() && ofTreaty(treaty).filter(topic::equals).isPresent();
        }
        Arrangement arrangement = (Arrangement) instrument;
        boolean onLiaisonOfficers = topic == Topic.LIAISON_OFFICERS
                && arrangement.functions().stream()
                        .anyMatch(function -> function.value().equals(LIAISON_OFFICERS) && !function.denies());
        return onLiaisonOfficers || OF_ARRANGEMENTS.getOrDefault(arrangement.kind(), Topic.POLICE_COOPERATION) == topic;
    }

    private static boolean isCooperation(CooperationInstrument instrument) {
        return !(instrument instanceof Treaty treaty) || ofTreaty(treaty).isPresent();
    }

    private static Optional<Topic> ofTreaty(Treaty treaty) {
        return switch (treaty.kind()) {
            case EXTRADITION -> Optional.of(Topic.EXTRADITION_TREATY);
            case MUTUAL_LEGAL_ASSISTANCE -> Optional.of(Topic.MUTUAL_LEGAL_ASSISTANCE);
            case TRANSFER_OF_SENTENCED_PERSONS -> Optional.of(Topic.TRANSFER_OF_SENTENCED_PERSONS);
            case POLICE_COOPERATION, BORDER_COOPERATION, INTELLIGENCE_COOPERATION, SECURITY_COOPERATION ->
                Optional.of(Topic.POLICE_COOPERATION);
            default -> Optional.empty();
        };
    }
}
