package io.github.lec.examples;

import io.github.lec.actor.Actor;
import io.github.lec.benefit.Yield;
import io.github.lec.benefit.YieldLevel;
import io.github.lec.benefit.Yields;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What did member states get in return for their cooperation with China? */
public final class AskWhatStatesGot {
    private static final ActorId CHINA = ActorId.of("CN");

    private AskWhatStatesGot() {}

    public static void main(String... args) {
        View view = View.of(Dataset.embedded());
        List<String> nothing = new ArrayList<>();
        for (ActorId state : Selection.EU27) {
            String name = view.dataset().actor(state).map(Actor::name).orElseThrow();
            boolean any = false;
            for (Yield yield : Yields.of(view, state, CHINA)) {
                if (yield.level() != YieldLevel.NONE_RECORDED) {
                    any = true;
                    System.out.println(name + ": " + yield.benefit().label().toLowerCase(Locale.ROOT) + ", "
                            + yield.level().label().toLowerCase(Locale.ROOT) + " " + yield.claims());
                }
            }
            if (!any) {
                nothing.add(name);
            }
        }
        Collections.sort(nothing);
        System.out.println("None recorded for " + nothing.size() + " states, which does not mean that there was none: "
                + String.join(", ", nothing) + ".");
        System.out.println(
                "Not collected: evidence received, assets returned and persons surrendered by China, as a rule."
                        + " What would be needed: the states' own statistics on outgoing requests and their results.");
    }
}
