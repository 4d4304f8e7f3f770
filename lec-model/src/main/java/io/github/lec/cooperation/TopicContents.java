package io.github.lec.cooperation;

import io.github.lec.instrument.TreatyKind;
import io.github.lec.source.Topic;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of record that a form of cooperation is made of; which cases it counts, {@link CaseReading} says.
 *
 * @param treaties the kinds of treaty
 * @param arrangements the kinds of arrangement
 * @param operations the kinds of operation
 * @param measure what sources count: in these operations or, if there are none, in those of any kind
 */
record TopicContents(
        Set<TreatyKind> treaties, Set<String> arrangements, Set<String> operations, Optional<String> measure) {
    private static final TopicContents NO_KINDS = new TopicContents(Set.of(), Set.of(), Set.of(), Optional.empty());

    private static final Map<Topic, TopicContents> ALL = new EnumMap<>(Topic.class);

    static {
        for (Topic topic : Topic.values()) {
            ALL.put(topic, describe(topic));
        }
    }

    static TopicContents of(Topic topic) {
        return Objects.requireNonNull(ALL.get(topic));
    }

    /** {@return the form of an arrangement; kinds are open codes, and those not named here are police cooperation} */
    static Topic ofArrangement(String kind) {
        return ALL.keySet().stream()
                .filter(topic -> of(topic).arrangements().contains(kind))
                .findFirst()
                .orElse(Topic.POLICE_COOPERATION);
    }

    private static TopicContents describe(Topic topic) {
        return switch (topic) {
            case EXTRADITION_TREATY -> treaties(Set.of(TreatyKind.EXTRADITION));
            case MUTUAL_LEGAL_ASSISTANCE -> treaties(Set.of(TreatyKind.MUTUAL_LEGAL_ASSISTANCE));
            case TRANSFER_OF_SENTENCED_PERSONS -> treaties(Set.of(TreatyKind.TRANSFER_OF_SENTENCED_PERSONS));
            case POLICE_COOPERATION ->
                treaties(Arrays.stream(TreatyKind.values())
                        .filter(TreatyKind::isPoliceCooperation)
                        .collect(Collectors.toSet()));
            case JOINT_OPERATIONS ->
                new TopicContents(
                        Set.of(),
                        Set.of("PATROL_ARRANGEMENT"),
                        Set.of("JOINT_PATROL", "JOINT_BORDER_PATROL", "JOINT_POLICE_OPERATION"),
                        Optional.empty());
            case LIAISON_OFFICERS -> operations(Set.of("LIAISON_OFFICER"), Figure.LIAISON_OFFICERS);
            case CYBER_AND_DIALOGUE ->
                new TopicContents(
                        Set.of(),
                        Set.of("CYBER_AGREEMENT", "DIALOGUE", "LIAISON_GROUP", "TASKFORCE"),
                        Set.of(),
                        Optional.empty());
            case EXTRADITIONS_EXECUTED -> operations(Set.of(), Figure.PERSONS_SURRENDERED);
            case INFORMAL_RETURNS -> operations(Set.of(), Figure.PERSONS_RETURNED);
            case EXTRADITIONS_AUTHORISED, EXTRADITIONS_REFUSED -> NO_KINDS;
            case POLICE_STATIONS -> operations(Set.of("OVERSEAS_STATION"), Figure.STATIONS);
            case HONG_KONG_AGREEMENTS -> NO_KINDS; // texts of any kind, by their party
        };
    }

    private static TopicContents treaties(Set<TreatyKind> kinds) {
        return new TopicContents(kinds, Set.of(), Set.of(), Optional.empty());
    }

    private static TopicContents operations(Set<String> kinds, String measure) {
        return new TopicContents(Set.of(), Set.of(), kinds, Optional.of(measure));
    }
}
