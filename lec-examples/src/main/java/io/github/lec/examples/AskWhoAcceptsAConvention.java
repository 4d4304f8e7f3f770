package io.github.lec.examples;

import io.github.lec.actor.Actor;
import io.github.lec.actor.Fact;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Inquiry;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which states accept a United Nations convention as the basis for extradition, so that no treaty is needed? */
public final class AskWhoAcceptsAConvention {
    private AskWhoAcceptsAConvention() {}

    public static void main(String... args) {
        View view = View.of(Dataset.embedded());
        List<String> silent = new ArrayList<>();
        Stream.concat(Selection.standard().states().stream(), Stream.of(ActorId.of("CN")))
                .forEach(state -> {
                    String name = view.dataset().actor(state).map(Actor::name).orElseThrow();
                    List<StateFact> answers = answers(view, state);
                    answers.forEach(answer -> System.out.println(name + ": "
                            + answer.answer().toLowerCase(Locale.ROOT) + ", "
                            + answer.of().orElseThrow().value().toUpperCase(Locale.ROOT) + " (source: "
                            + sources(answer) + ")"));
                    if (answers.isEmpty()) {
                        silent.add(name);
                    }
                });

        Collections.sort(silent);
        System.out.println("Not recorded for " + silent.size() + " states: " + String.join(", ", silent) + ".");
        for (Inquiry inquiry : view.dataset().inquiries()) {
            if (inquiry.id().equals(RecordId.of("convention-as-basis-28"))) {
                System.out.println("Searched on " + inquiry.on() + ": " + inquiry.question());
                System.out.println(
                        inquiry.outcome().label() + ". " + inquiry.note().orElse(""));
            }
        }
        System.out.println(
                "What would be needed: the notifications under UNTOC, article 16(5), and UNCAC, article 44(6),"
                        + " in the depositary's records, chapter XVIII.12 and XVIII.14 of the UN Treaty Collection.");
    }

    private static List<StateFact> answers(View view, ActorId state) {
        Actor actor = view.dataset().actor(state).orElseThrow();
        return view.ask(actor, "facts", actor.facts()).stream()
                .filter(fact -> fact.fact() == Fact.CONVENTION_AS_BASIS)
                .toList();
    }

    private static String sources(StateFact answer) {
        return answer.citations().stream()
                .map(citation -> citation.source().value())
                .collect(Collectors.joining(", "));
    }
}
