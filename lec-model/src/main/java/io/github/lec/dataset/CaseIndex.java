package io.github.lec.dataset;

import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cases by requested and requesting state, each list in the order given. */
final class CaseIndex {
    private record Direction(ActorId requested, ActorId requesting) {}

    private final Map<Direction, List<Case>> byDirection = new HashMap<>();

    CaseIndex(List<Case> cases) {
        for (Case one : cases) {
            one.requested()
                    .ifPresent(requested -> byDirection
                            .computeIfAbsent(new Direction(requested, one.requesting()), first -> new ArrayList<>())
                            .add(one));
        }
    }

    List<Case> of(ActorId requested, ActorId requesting) {
        return byDirection.getOrDefault(new Direction(requested, requesting), List.of());
    }
}
