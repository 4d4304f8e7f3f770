package io.github.lec.dataset.embedded;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a form of cooperation is on record, or was searched for. */
final class CooperationCoverage {
    /** The member states of the European Union of 2017, the United Kingdom among them. */
    static final List<ActorId> STATES = Stream.of(
                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE",
                    "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK")
            .map(ActorId::of)
            .toList();

    private static final ActorId CHINA = ActorId.of("CN");
    private static final ActorId HONG_KONG = ActorId.of("HK");
    private static final Map<String, Topic> ARRANGEMENTS = Map.of(
            "PATROL_ARRANGEMENT", Topic.JOINT_OPERATIONS,
            "CYBER_AGREEMENT", Topic.CYBER_AND_DIALOGUE,
            "DIALOGUE", Topic.CYBER_AND_DIALOGUE,
            "LIAISON_GROUP", Topic.CYBER_AND_DIALOGUE,
            "TASKFORCE", Topic.CYBER_AND_DIALOGUE);
    private static final Map<String, Topic> OPERATIONS = Map.of(
            "JOINT_PATROL", Topic.JOINT_OPERATIONS,
            "JOINT_BORDER_PATROL", Topic.JOINT_OPERATIONS,
            "JOINT_POLICE_OPERATION", Topic.JOINT_OPERATIONS,
            "LIAISON_OFFICER", Topic.LIAISON_OFFICERS,
            "OVERSEAS_STATION", Topic.POLICE_STATIONS);
    private static final Set<CaseStage> REFUSED = Set.of(
            CaseStage.COURT_REFUSED,
            CaseStage.COURT_ANNULLED,
            CaseStage.REFUSED,
            CaseStage.LAPSED,
            CaseStage.WITHDRAWN);
    private static final Set<CaseRoute> SURRENDER = Set.of(CaseRoute.EXTRADITION, CaseRoute.AD_HOC_SURRENDER);
    private static final Set<CaseStage> EXECUTED = Set.of(CaseStage.SURRENDERED, CaseStage.RETURNED);

    private final Dataset dataset;

    CooperationCoverage(Dataset dataset) {
        this.dataset = dataset;
    }

    boolean isRecorded(ActorId state, Topic topic) {
        return dataset.cooperationInstruments().stream().anyMatch(text -> isAbout(text, state, topic))
                || dataset.operations(state).stream()
                        .map(Operation::kind)
                        .map(OPERATIONS::get)
                        .anyMatch(topic::equals)
                || topic == Topic.POLICE_STATIONS && hasAnsweredOnStations(state)
                || dataset.cases(state).stream().anyMatch(subject -> isAbout(subject, state, topic));
    }

    /**
     * A state that answered a report on stations in general has an answer even if the report named no station there.
     */
    private boolean hasAnsweredOnStations(ActorId state) {
        return dataset.responses().stream()
                .filter(response -> response.by().equals(state))
                .anyMatch(response ->
                        response.to().stream().anyMatch(id -> id.value().contains("stations")));
    }

    boolean wasLookedFor(ActorId state, Topic topic) {
        ActorId counterpart = topic == Topic.HONG_KONG_AGREEMENTS ? HONG_KONG : CHINA;
        return dataset.inquiries(state, topic).stream()
                .map(inquiry -> inquiry.counterparts())
                .anyMatch(asked -> asked.isEmpty() || asked.contains(counterpart));
    }

    private static boolean isAbout(CooperationInstrument text, ActorId state, Topic topic) {
        if (!text.parties().contains(state)) {
            return false;
        }
        if (topic == Topic.HONG_KONG_AGREEMENTS) {
            return text.parties().size() == 2 && text.parties().contains(HONG_KONG);
        }
        if (!text.parties().contains(CHINA)) {
            return false;
        }
        if (text instanceof Arrangement arrangement) {
            boolean liaison = topic == Topic.LIAISON_OFFICERS
                    && arrangement.functions().stream()
                            .anyMatch(function -> function.value().equals("LIAISON_OFFICERS"));
            return liaison || ARRANGEMENTS.getOrDefault(arrangement.kind(), Topic.POLICE_COOPERATION) == topic;
        }
        return text.parties().size() == 2
                && switch (((Treaty) text).kind()) {
                    case EXTRADITION -> topic == Topic.EXTRADITION_TREATY;
                    case MUTUAL_LEGAL_ASSISTANCE -> topic == Topic.MUTUAL_LEGAL_ASSISTANCE;
                    case TRANSFER_OF_SENTENCED_PERSONS -> topic == Topic.TRANSFER_OF_SENTENCED_PERSONS;
                    case POLICE_COOPERATION, BORDER_COOPERATION, INTELLIGENCE_COOPERATION, SECURITY_COOPERATION ->
                        topic == Topic.POLICE_COOPERATION;
                    default -> false;
                };
    }

    private static boolean isAbout(Case subject, ActorId state, Topic topic) {
        if (subject.requested().filter(state::equals).isEmpty()
                || !subject.requesting().equals(CHINA)) {
            return false;
        }
        boolean surrender = subject.route().stream().anyMatch(route -> SURRENDER.contains(route.value()));
        boolean informal = subject.route().stream().anyMatch(route -> !SURRENDER.contains(route.value()));
        boolean refused = subject.steps().stream().anyMatch(step -> REFUSED.contains(step.stage()));
        boolean executed = subject.steps().stream().anyMatch(step -> EXECUTED.contains(step.stage()));
        return switch (topic) {
            case EXTRADITIONS_EXECUTED -> surrender && executed;
            case EXTRADITIONS_REFUSED -> surrender && refused && !executed;
            case EXTRADITIONS_AUTHORISED -> surrender && !refused && !executed;
            case INFORMAL_RETURNS -> informal;
            default -> false;
        };
    }
}
