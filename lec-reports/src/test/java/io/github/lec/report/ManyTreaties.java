package io.github.lec.report;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Copies of the treaties on extradition of China with France and with Bulgaria in turn, as many as wanted, with as many
 * states as wanted. One of them meets benchmarks that the other does not.
 */
final class ManyTreaties {
    private static final ActorId CHINA = ActorId.of("CN");
    private static final ActorId FRANCE = ActorId.of("FR");

    private final Dataset embedded = Dataset.embedded();
    private final List<Extensible> records = new ArrayList<>();
    private final Set<ActorId> states = new TreeSet<>();

    ManyTreaties(int treaties, int states) {
        for (int state = 0; state < states; state++) {
            ActorId id = state(state);
            this.states.add(id);
            records.add(Actor.builder()
                    .from(embedded.actor(FRANCE).orElseThrow())
                    .id(id)
                    .name("State " + state)
                    .aliases(List.of())
                    .build());
        }
        for (int treaty = 0; treaty < treaties; treaty++) {
            records.add(copy(treaty, state(treaty % states)));
        }
    }

    static ActorId state(int number) {
        return ActorId.of("FR-" + number);
    }

    static InstrumentId treaty(int number) {
        return InstrumentId.of("copy-" + number);
    }

    private Treaty copy(int number, ActorId state) {
        Treaty treaty = embedded.treaty(
                        InstrumentId.of(number % 2 == 0 ? "cn-fr-extradition-2007" : "cn-bg-extradition-1996"))
                .orElseThrow();
        return Treaty.builder()
                .from(treaty)
                .id(treaty(number))
                .parties(List.of(CHINA, state))
                .lifecycle(treaty.lifecycle().stream()
                        .map(step -> LifecycleStep.builder()
                                .from(step)
                                .party(step.party().map(party -> party.equals(CHINA) ? party : state))
                                .build())
                        .toList())
                .safeguards(treaty.safeguards().stream()
                        .filter(clause -> clause.requested().isEmpty())
                        .toList())
                .parent(Optional.empty())
                .supersedes(Optional.empty())
                .reservations(List.of())
                .build();
    }

    Comparison comparison() {
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("many-treaties")
                .version("1")
                .title("Many treaties")
                .licence("CC0-1.0")
                .asOf(embedded.info().asOf())
                .build();
        return Comparison.of(View.of(Dataset.over(embedded, info, records)))
                .selection(new Selection(new TreeSet<>(states), List.of(CHINA)));
    }
}
