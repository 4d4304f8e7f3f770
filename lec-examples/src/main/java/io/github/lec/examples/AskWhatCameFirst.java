package io.github.lec.examples;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which treaties on legal assistance with China preceded an extradition treaty, and by how long? */
public final class AskWhatCameFirst {
    private AskWhatCameFirst() {}

    public static void main(String... args) {
        View view = View.of(Dataset.embedded());
        System.out.println("By date of signature; treaties with Hong Kong are left out.");
        for (ActorId state : Selection.standard().states()) {
            String name = view.dataset().actor(state).map(Actor::name).orElseThrow();
            for (Treaty extradition : treaties(view, state, TreatyKind.EXTRADITION)) {
                List<Treaty> assistance = treaties(view, state, TreatyKind.MUTUAL_LEGAL_ASSISTANCE);
                for (Treaty treaty : assistance) {
                    System.out.println(name + ": " + compared(signed(view, treaty), signed(view, extradition)));
                }
                if (assistance.isEmpty()) {
                    System.out.println(name + ": no treaty on legal assistance recorded");
                }
                System.out.println("  " + extradition.title() + ": "
                        + view.instruments().status(extradition).value().label());
            }
        }
        System.out.println("Where a date is missing, the text or an official gazette would be needed.");
    }

    private static List<Treaty> treaties(View view, ActorId state, TreatyKind kind) {
        return view.dataset().treaties(kind).stream()
                .filter(treaty -> treaty.parties().equals(new TreeSet<>(List.of(state, ActorId.of("CN")))))
                .toList();
    }

    private static Optional<PartialDate> signed(View view, Treaty treaty) {
        return view.instruments().day(treaty, Stage.SIGNED, Optional.empty());
    }

    private static String compared(Optional<PartialDate> assistance, Optional<PartialDate> extradition) {
        boolean alike = assistance.isPresent() && assistance.equals(extradition);
        return apart("assistance", assistance, extradition)
                        .or(() -> apart("extradition", extradition, assistance))
                        .orElse(alike ? "dated the same" : "which came first is not known")
                + assistance.map(day -> " (assistance " + day).orElse(" (assistance not dated")
                + extradition.map(day -> ", extradition " + day + ")").orElse(", extradition not dated)");
    }

    /** By how long one certainly came before the other, at the least. */
    private static Optional<String> apart(String what, Optional<PartialDate> first, Optional<PartialDate> second) {
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().isBefore(second.get()).isTrue()) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(
                first.get().latest().orElseThrow(), second.get().earliest().orElseThrow());
        String apart = months < 24 ? months + " months" : months / 12 + " years";
        return Optional.of(what + " first, by at least " + apart);
    }
}
