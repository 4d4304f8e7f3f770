package io.github.lec.cli;

import io.github.lec.format.DatasetInfo;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import changes in the description of a dataset: with its day, every answer may change, and no fact does. */
final class ImportedInfo {
    private ImportedInfo() {}

    /** {@return the plain members that differ, each with its value before and after; empty if none does} */
    static String changes(DatasetInfo before, DatasetInfo after) {
        return Stream.of(
                        change("version", DatasetInfo::version, before, after),
                        change("title", DatasetInfo::title, before, after),
                        change("licence", DatasetInfo::licence, before, after),
                        change("as of", DatasetInfo::asOf, before, after))
                .flatMap(change -> change)
                .collect(Collectors.joining(", "));
    }

    private static <T> Stream<String> change(
            String name, Function<DatasetInfo, T> member, DatasetInfo before, DatasetInfo after) {
        T old = member.apply(before);
        T now = member.apply(after);
        return old.equals(now) ? Stream.empty() : Stream.of(name + " " + old + " -> " + now);
    }
}
