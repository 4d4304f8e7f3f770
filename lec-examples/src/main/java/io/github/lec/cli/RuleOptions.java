package io.github.lec.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.rule.Pack;
import io.github.lec.rule.Packs;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Suppression;
import io.github.lec.rule.Suppressions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
            description = "A list of suppressed findings (or one alone), each with rule, subject, reason, reviewer and"
                    + " expires, the last day on which it holds. They stay visible. Expiry is checked on the"
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
        Optional<Pack> found = pack.flatMap(written -> Packs.named(written).or(() -> read(written, rules, input)));
        found.ifPresent(chosen ->
                refuseUnknown(PACK, chosen.unknown(rules), chosen.rules(), " in pack " + chosen.id(), rules, input));
        return found;
    }

    private Optional<Pack> read(String written, RuleSet rules, Input input) {
        List<String> names = Packs.standard().stream().map(Pack::id).toList();
        String expected = "one of " + String.join(", ", names) + ", or a file that describes a pack";
        boolean file =
                Input.path(terminal.folder(), written).filter(Files::exists).isPresent();
        if (!file) {
            input.refuse(PACK, Input.quoted(written), expected, Input.nearest(written, names));
            return Optional.empty();
        }
        return read(PACK, written, expected, rules, input, Packs::read);
    }

    /** Reads a file that names rules; unknown ones are refused too if anything else is wrong with it. */
    private <T> Optional<T> read(
            String option, String written, String expected, RuleSet rules, Input input, DataFiles.Reading<T> reading) {
        List<NamedRules> named = new ArrayList<>();
        Optional<T> read = new DataFiles(terminal.folder(), input).read(option, written, "no file", expected, path -> {
            try {
                return reading.read(path);
            } catch (IllegalArgumentException e) {
                JsonNode document = NamedRules.document(path);
                if (NamedRules.isDataset(document)) {
                    throw new IllegalArgumentException("a dataset", e);
                }
                named.add(NamedRules.in(document));
                throw e;
            }
        });
        named.forEach(all -> refuseUnknown(
                option, all.unknown(rules), all.selected(), " in " + Input.quoted(written), rules, input));
        return read;
    }

    private static void refuseUnknown(
            String option, Collection<String> unknown, Set<String> selected, String where, RuleSet rules, Input input) {
        List<String> ids = rules.rules().stream().map(Rule::toString).toList();
        List<String> beginnings = ids.stream()
                .map(id -> id.substring(0, id.lastIndexOf('-') + 1) + ANY)
                .distinct()
                .toList();
        for (String wanted : unknown.stream().limit(MOST_REFUSED).toList()) {
            boolean isSelected = selected.contains(wanted);
            input.refuse(
                    option,
                    "the rule " + Input.quoted(wanted) + where,
                    isSelected
                            ? "the id of a rule, or the beginning of some followed by *; lec rules lists them"
                            : (option.equals(PACK) ? "under severities " : "")
                                    + "the id of a rule; lec rules lists them",
                    Input.nearest(wanted, isSelected && wanted.endsWith(ANY) ? beginnings : ids));
        }
        input.refuseMore(Math.max(0, unknown.size() - MOST_REFUSED));
    }

    /** {@return the suppressions; none if none are given or they were refused} */
    Suppressions suppressions(RuleSet rules, Input input) {
        Suppressions read = suppressions
                .flatMap(written -> read(
                        SUPPRESSIONS,
                        written,
                        "a list of suppressions, each finding once",
                        rules,
                        input,
                        Suppressions::read))
                .orElseGet(Suppressions::none);
        refuseUnknown(SUPPRESSIONS, read.unknown(rules), Set.of(), "", rules, input);
        return read;
    }

    /** {@return a suppression in a few words} */
    static String words(Suppression suppression) {
        return suppression.rule() + " " + suppression.subject() + ": " + suppression.reason() + " ("
                + suppression.reviewer() + ", until " + suppression.expires() + ")";
    }
}
