package io.github.lec.cli;

import io.github.lec.rule.Pack;
import io.github.lec.rule.Packs;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Suppression;
import io.github.lec.rule.Suppressions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which rules judge, and which of their findings are suppressed. */
final class RuleOptions {
    private static final String PACK = "--pack";
    private static final String SUPPRESSIONS = "--suppressions";
    private static final String ANY = "*";
    private static final int MOST_REFUSED = 1_000;

    private final Terminal terminal;

    @Option(
            names = PACK,
            paramLabel = "NAME|FILE",
            description =
                    "Only the rules of a pack: un-model, eu-charter, echr, integrity, policy, all, or a file of your"
                            + " own with id, title, rules and severities. Default: all rules.")
    private Optional<String> pack = Optional.empty();

    @Option(
            names = SUPPRESSIONS,
            paramLabel = "FILE",
            description = "A list of suppressed findings, each with rule, subject, reason, reviewer and expires, the"
                    + " last day on which it holds. They stay visible. Expiry is checked on the"
                    + " day of --known-by.")
    private Optional<String> suppressions = Optional.empty();

    RuleOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** {@return the files that are read, which must not be overwritten} */
    List<Path> paths() {
        return Stream.of(pack, suppressions)
                .flatMap(Optional::stream)
                .flatMap(written -> Input.path(terminal.folder(), written).stream())
                .toList();
    }

    /** {@return the pack; nothing if none is given or it was refused} */
    Optional<Pack> pack(RuleSet rules, Input input) {
        Optional<Pack> found = pack.flatMap(written -> Packs.named(written).or(() -> read(written, input)));
        found.ifPresent(chosen -> refuseUnknown(chosen, rules, input));
        return found;
    }

    private Optional<Pack> read(String written, Input input) {
        List<String> names = Packs.standard().stream().map(Pack::id).toList();
        String expected = "one of " + String.join(", ", names) + ", or a file that describes a pack";
        boolean file =
                Input.path(terminal.folder(), written).filter(Files::exists).isPresent();
        if (!file) {
            input.refuse(PACK, Input.quoted(written), expected, Input.nearest(written, names));
            return Optional.empty();
        }
        return new DataFiles(terminal.folder(), input).read(PACK, written, "no file", expected, Packs::read);
    }

    private static void refuseUnknown(Pack pack, RuleSet rules, Input input) {
        List<String> ids = rules.rules().stream().map(Rule::toString).toList();
        List<String> beginnings = ids.stream()
                .map(id -> id.substring(0, id.lastIndexOf('-') + 1) + ANY)
                .distinct()
                .toList();
        Set<String> unknown = pack.unknown(rules);
        for (String wanted : unknown.stream().limit(MOST_REFUSED).toList()) {
            boolean beginning = wanted.endsWith(ANY) && pack.rules().contains(wanted);
            input.refuse(
                    PACK,
                    "the rule " + Input.quoted(wanted) + " in pack " + pack.id(),
                    pack.rules().contains(wanted)
                            ? "the id of a rule, or the beginning of some followed by *; lec rules lists them"
                            : "under severities the id of a rule; lec rules lists them",
                    Input.nearest(wanted, beginning ? beginnings : ids));
        }
        input.refuseMore(Math.max(0, unknown.size() - MOST_REFUSED));
    }

    /** {@return the suppressions; none if none are given or they were refused} */
    Suppressions suppressions(RuleSet rules, Input input) {
        Suppressions read = suppressions
                .flatMap(written -> new DataFiles(terminal.folder(), input)
                        .read(
                                SUPPRESSIONS,
                                written,
                                "no file",
                                "a list of suppressions, each finding once",
                                Suppressions::read))
                .orElseGet(Suppressions::none);
        List<String> ids = rules.rules().stream().map(Rule::toString).toList();
        List<String> unknown = read.unknown(rules);
        for (String rule : unknown.stream().limit(MOST_REFUSED).toList()) {
            input.refuse(
                    SUPPRESSIONS,
                    "the rule " + Input.quoted(rule),
                    "the id of a rule; lec rules lists them",
                    Input.nearest(rule, ids));
        }
        input.refuseMore(Math.max(0, unknown.size() - MOST_REFUSED));
        return read;
    }

    /** {@return a suppression in a few words} */
    static String words(Suppression suppression) {
        return suppression.rule() + " " + suppression.subject() + ": " + suppression.reason() + " ("
                + suppression.reviewer() + ", until " + suppression.expires() + ")";
    }
}
