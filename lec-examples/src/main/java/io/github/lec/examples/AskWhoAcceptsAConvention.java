package io.github.lec.examples;

import io.github.lec.actor.Fact;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Inquiry;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Which states accept a United Nations convention as the basis for extradition, so that no treaty is needed? */
public final class AskWhoAcceptsAConvention {
    private AskWhoAcceptsAConvention() {}

    public static void main(String... args) {
        View view = View.of(Dataset.embedded());
        List<ActorId> states = new ArrayList<>(Selection.standard().states());
        states.add(ActorId.of("CN"));
        List<String> silent = new ArrayList<>();
        for (ActorId state : states) {
            String name = view.dataset().nameOf(state);
            List<StateFact> answers = view.states().facts(state, Fact.CONVENTION_AS_BASIS);
            for (StateFact answer : answers) {
                System.out.println(name + ": " + answer.answer().toLowerCase(Locale.ROOT) + ", "
                        + answer.of().orElseThrow().value().toUpperCase(Locale.ROOT) + " (source: "
                        + answer.citations().get(0).source() + ")");
            }
            if (answers.isEmpty()) {
                silent.add(name);
            }
        }

        Collections.sort(silent);
        System.out.println("Not recorded for " + silent.size() + " states: " + String.join(", ", silent) + ".");
        for (Inquiry inquiry : view.dataset().inquiries()) {
            if (inquiry.id().value().equals("convention-as-basis-28")) {
                System.out.println("Searched on " + inquiry.on() + ": " + inquiry.question());
                System.out.println(
                        inquiry.outcome().label() + ". " + inquiry.note().orElse(""));
            }
        }
        System.out.println(
                "What would be needed: the notifications under UNTOC, article 16(5), and UNCAC, article 44(6),"
                        + " in the depositary's records, chapter XVIII.12 and XVIII.14 of the UN Treaty Collection.");
    }
}
