package io.github.lec.benchmark;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Treaty;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.RecordId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Copies of the network of treaties, arrangements and cases that China has with others according to the embedded
 * dataset: each partner is copied as often as requested, with the same texts, clauses, dates and cases. China is a
 * party to all of them, so that a rule that compares all texts of one party would be noticed.
 */
final class SyntheticNetwork {
    private static final ActorId CHINA = ActorId.of("CN");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Dataset embedded = Dataset.embedded();
    private final List<Extensible> records = new ArrayList<>();
    private final TreeSet<ActorId> states = new TreeSet<>();
    private int treaties;

    private SyntheticNetwork(int wanted) {
        for (int copy = 0; treaties < wanted; copy++) {
            add(copy);
        }
    }

    /** {@return a network of at least so many treaties, and the arrangements and cases that go with them} */
    static SyntheticNetwork of(int treaties) {
        return new SyntheticNetwork(treaties);
    }

    int treaties() {
        return treaties;
    }

    Dataset dataset() {
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("synthetic-network")
                .version("1")
                .title("Synthetic network")
                .licence("CC0-1.0")
                .asOf(DAY)
                .build();
        return Dataset.over(embedded, info, records);
    }

    Selection selection() {
        return new Selection(states, List.of(CHINA));
    }

    static View view(Dataset dataset) {
        return View.of(dataset, DAY, DAY);
    }

    private void add(int copy) {
        Map<ActorId, ActorId> partners = new LinkedHashMap<>();
        for (CooperationInstrument text : embedded.of(CHINA)) {
            if (text.parties().size() == 2) {
                ActorId partner = partner(text, copy, partners);
                if (text instanceof Treaty treaty) {
                    treaties++;
                    records.add(copied(treaty, partner, copy));
                } else {
                    records.add(copied((Arrangement) text, partner, copy));
                }
            }
        }
        for (Case one : embedded.cases()) {
            if (one.requesting().equals(CHINA)
                    && one.requested().filter(partners::containsKey).isPresent()) {
                records.add(Case.builder()
                        .from(one)
                        .id(RecordId.of(one.id() + "-" + copy))
                        .requested(partners.get(one.requested().orElseThrow()))
                        .partOf(Optional.empty())
                        .basis(List.of())
                        .build());
            }
        }
    }

    private ActorId partner(CooperationInstrument text, int copy, Map<ActorId, ActorId> partners) {
        ActorId original = text.parties().first().equals(CHINA)
                ? text.parties().last()
                : text.parties().first();
        return partners.computeIfAbsent(original, first -> {
            ActorId id = ActorId.of(original + "-" + copy);
            Actor actor = embedded.actor(original).orElseThrow();
            String name = actor.name() + " " + copy; // a name means one actor
            records.add(Actor.builder()
                    .from(actor)
                    .id(id)
                    .name(name)
                    .aliases(List.of())
                    .build());
            states.add(id);
            return id;
        });
    }

    private static Treaty copied(Treaty treaty, ActorId partner, int copy) {
        return Treaty.builder()
                .from(treaty)
                .id(InstrumentId.of(treaty.id() + "-" + copy))
                .parties(List.of(CHINA, partner))
                .lifecycle(steps(treaty.lifecycle(), partner))
                .safeguards(clauses(treaty.safeguards(), partner))
                .parent(treaty.parent().map(id -> InstrumentId.of(id + "-" + copy)))
                .supersedes(treaty.supersedes().map(id -> InstrumentId.of(id + "-" + copy)))
                .reservations(List.of())
                .build();
    }

    private static Arrangement copied(Arrangement arrangement, ActorId partner, int copy) {
        return Arrangement.builder()
                .from(arrangement)
                .id(InstrumentId.of(arrangement.id() + "-" + copy))
                .parties(List.of(CHINA, partner))
                .lifecycle(steps(arrangement.lifecycle(), partner))
                .safeguards(clauses(arrangement.safeguards(), partner))
                .parent(Optional.empty())
                .supersedes(Optional.empty())
                .build();
    }

    private static List<LifecycleStep> steps(List<LifecycleStep> steps, ActorId partner) {
        return steps.stream()
                .map(step -> LifecycleStep.builder()
                        .from(step)
                        .party(step.party().map(party -> party.equals(CHINA) ? party : partner))
                        .build())
                .toList();
    }

    private static List<Clause> clauses(List<Clause> clauses, ActorId partner) {
        return clauses.stream()
                .map(clause -> Clause.builder()
                        .from(clause)
                        .requested(clause.requested().map(party -> party.equals(CHINA) ? party : partner))
                        .build())
                .toList();
    }
}
