package io.github.lec.report.intake;

import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.logic.internal.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports the same problem of many cells once, with their number and the first five; it counts all of them. */
final class RepeatedProblems {
    /** The maximum number of messages. */
    private static final int MOST = 1_000;

    /** The number of places named for a problem in many cells. */
    private static final int MOST_PLACES = 5;

    /** Beside its places, a message has room for the beginning of what was found. */
    private static final int LONGEST = 80;

    private final Map<Object, Repeated> byKind = new LinkedHashMap<>();
    private int uncounted;

    /** What is reported: some messages, and how many problems they leave out. */
    record Reported(List<Problem> problems, int more) {}

    /** A message, with the number of cells that it stands for. */
    private record Message(LocatedProblem located, int cells) {}

    /** Adds a problem, which is reported together with those that have the same words. */
    void add(LocatedProblem located) {
        add(located.problem().withPlace(Place.of("")), located);
    }

    /**
     * Adds a problem that is corrected in the same way whatever was found. If there are more than five, they are
     * reported together although what was found differs.
     */
    void addAlike(LocatedProblem located) {
        add(List.of(located.problem().id(), located.problem().expected()), located);
    }

    private void add(Object kind, LocatedProblem located) {
        if (byKind.size() < MOST || byKind.containsKey(kind)) {
            byKind.computeIfAbsent(kind, first -> new Repeated(located.problem()))
                    .add(located);
        } else {
            uncounted++;
        }
    }

    /**
     * {@return the messages, in the order of their first cells}
     *
     * @param more whether there are problems that were not added, which may be of the same kinds
     */
    Reported reported(boolean more) {
        List<Message> messages = byKind.values().stream()
                .flatMap(repeated -> repeated.messages(more).stream())
                .sorted((one, other) -> LocatedProblem.ORDER.compare(one.located(), other.located()))
                .toList();
        int listed = Math.min(messages.size(), MOST);
        return new Reported(
                messages.subList(0, listed).stream()
                        .map(message -> message.located().problem())
                        .toList(),
                uncounted
                        + messages.subList(listed, messages.size()).stream()
                                .mapToInt(Message::cells)
                                .sum());
    }

    /** Problems of one kind. */
    private static final class Repeated {
        private final Problem example;

        /** The problems in the first cells. */
        private final List<LocatedProblem> first = new ArrayList<>();

        private int cells;
        private boolean sameWords = true;

        Repeated(Problem example) {
            this.example = example;
        }

        void add(LocatedProblem located) {
            cells++;
            Problem problem = located.problem();
            sameWords &=
                    problem.found().equals(example.found()) && problem.nearest().equals(example.nearest());
            first.add(located);
            first.sort(LocatedProblem.ORDER);
            if (first.size() > MOST_PLACES) {
                first.remove(MOST_PLACES);
            }
        }

        List<Message> messages(boolean more) {
            if (cells == 1 || !sameWords && cells <= MOST_PLACES) {
                return first.stream().map(located -> new Message(located, 1)).toList();
            }
            Problem problem = first.get(0).problem();
            String places = first.stream()
                    .flatMap(located -> located.place().stream())
                    .map(CellPlace::toString)
                    .collect(Collectors.joining(", "));
            String found = VisibleText.beginning(problem.found(), LONGEST) + (sameWords ? "" : ", or the like,")
                    + " in " + (more ? "at least " : "") + cells + " cells, " + places
                    + (cells > MOST_PLACES ? " and so on" : "");
            return List.of(new Message(new LocatedProblem(first.get(0).place(), problem.withFound(found)), cells));
        }
    }
}
