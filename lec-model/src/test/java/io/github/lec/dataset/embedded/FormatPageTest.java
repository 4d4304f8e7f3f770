package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.actor.Fact;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Multiplicity;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.Term;
import io.github.lec.source.Account;
import io.github.lec.source.TextAccount;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference part of {@code docs/format.md} is derived from the types. */
class FormatPageTest {
    private static final int STATE_CODE = 2;

    private final Types types = new Types();

    @Test
    void reference_of_the_format_page_is_current() {
        Checkout.keepsCurrentBetweenMarks(
                "docs/format.md", "reference", files() + objects() + closedCodes() + openCodes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/data.md", "docs/format.md", "docs/rules.md"})
    void every_code_that_a_page_names_exists(String page) {
        Set<String> known = new HashSet<>();
        types.closedCodes().forEach(type -> {
            for (Object constant : type.getEnumConstants()) {
                known.add(((Term) constant).name());
                if (constant instanceof Fact fact) {
                    known.addAll(fact.answers());
                }
            }
        });
        Dataset.embedded().codes().forEach(code -> known.add(code.code()));
        List<String> named = Pattern.compile("`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)`")
                .matcher(Checkout.read(page))
                .results()
                .map(result -> result.group(1))
                .filter(code -> code.length() > STATE_CODE)
                .toList();
        assertThat(known).containsAll(named);
    }

    private static String files() {
        StringBuilder text = new StringBuilder("## Files\n");
        text.append("\n### dataset.json\n\n").append(table(TypeDescription.of(DatasetInfo.class)));
        String section = "";
        for (RecordKind kind : RecordKind.values()) {
            if (!kind.section().equals(section)) {
                section = kind.section();
                text.append("\n### ").append(section).append(".json\n");
            }
            boolean shared = RecordKind.LAW.section().equals(section);
            text.append('\n').append(shared ? "With `\"type\": \"" + kind + "\"` **!**: " : "");
            text.append(table(TypeDescription.of(kind)));
        }
        return text.toString();
    }

    private String objects() {
        Map<String, TypeDescription> nested = new TreeMap<>(types.described());
        nested.remove(TypeDescription.of(DatasetInfo.class).name());
        for (RecordKind kind : RecordKind.values()) {
            nested.remove(TypeDescription.of(kind).name());
        }
        StringBuilder text = new StringBuilder("\n## Accounts and other objects\n");
        text.append("\n### Every account\n\n").append(head());
        members(TypeDescription.of(TextAccount.class), true).forEach(member -> text.append(row(member)));
        nested.values()
                .forEach(type ->
                        text.append("\n### ").append(type.name()).append("\n\n").append(table(type)));
        return text.toString();
    }

    private String closedCodes() {
        StringBuilder text = new StringBuilder("\n## Closed codes\n");
        for (Class<?> type : types.closedCodes()) {
            text.append("\n### ")
                    .append(type.getSimpleName())
                    .append("\n\n| Code | In sheets | Meaning |\n|---|---|---|\n");
            for (Object constant : type.getEnumConstants()) {
                Term term = (Term) constant;
                text.append(
                        "| `%s` | %s | %s |\n".formatted(term.name(), term.label(), term.definition() + answers(term)));
            }
        }
        return text.toString();
    }

    private static String answers(Term term) {
        return term instanceof Fact fact ? " `value`: " + String.join(", ", fact.answers()) + "." : "";
    }

    private String openCodes() {
        Map<String, TreeSet<String>> groups = new TreeMap<>();
        types.described()
                .values()
                .forEach(type -> type.members()
                        .forEach(member -> member.codeGroup()
                                .ifPresent(group -> groups.computeIfAbsent(group, missing -> new TreeSet<>())
                                        .add(type.name() + "." + member.name()))));
        StringBuilder text = new StringBuilder("\n## Groups of open codes\n\n| Group | Where |\n|---|---|\n");
        groups.forEach((group, members) -> text.append("| `%s` | %s |\n".formatted(group, String.join(", ", members))));
        text.append("\n## Open codes\n\nThe codes that the embedded dataset lists. Your own `codes.json` can add"
                + " others.\n");
        groups.keySet().forEach(group -> {
            text.append("\n### ").append(group).append("\n\n| Code | In sheets | Meaning |\n|---|---|---|\n");
            Dataset.embedded().codes().stream()
                    .filter(code -> code.group().equals(group))
                    .forEach(code -> text.append(
                            "| `%s` | %s | %s |\n".formatted(code.code(), code.label(), code.definition())));
        });
        return text.toString();
    }

    private static String table(TypeDescription type) {
        StringBuilder text = new StringBuilder(type.meaning()).append("\n\n").append(head());
        List<MemberDescription> own = members(type, false);
        own.forEach(member -> text.append(row(member)));
        if (own.size() < type.members().size()) {
            text.append("\nAnd what [every account](#every-account) has.\n");
        }
        return text.toString();
    }

    private static List<MemberDescription> members(TypeDescription type, boolean ofAccounts) {
        return type.members().stream()
                .filter(member -> (member.accessor().getDeclaringClass() == Account.class) == ofAccounts)
                .toList();
    }

    private static String head() {
        return "| Member | Takes | Meaning |\n|---|---|---|\n";
    }

    private static String row(MemberDescription member) {
        boolean needed =
                member.multiplicity() == Multiplicity.REQUIRED || member.name().equals("citations");
        return "| `%s`%s | %s | %s |\n"
                .formatted(member.name(), needed ? " **!**" : "", takes(member), member.meaning());
    }

    private static String takes(MemberDescription member) {
        boolean list = member.multiplicity() == Multiplicity.LIST || member.multiplicity() == Multiplicity.SET;
        String one = one(member);
        String group = member.codeGroup()
                .map(name -> member.isClaim() ? ", codes of " + name : "")
                .orElse("");
        return (list ? "list: " : "") + one + group;
    }

    private static String one(MemberDescription member) {
        return switch (member.form()) {
            case TEXT -> member.codeGroup().map(group -> "code of " + group).orElse("text");
            case CLOSED_CODE, OBJECT -> link(member.valueType());
            case REFERENCE -> member.name().equals("id") ? "id" : target(member.valueType());
            case DATE -> "date";
            case DAY -> "day";
            case WHOLE_NUMBER -> "whole number";
            case NUMBER -> "number";
            case YES_NO -> "true or false";
        };
    }

    private static String target(Class<?> id) {
        String kind = id.getSimpleName().replaceAll("Id$", "").toLowerCase(Locale.ROOT);
        return kind.equals("record") ? "id of any record" : "id of " + (kind.matches("[aeio].*") ? "an " : "a ") + kind;
    }

    private static String link(Class<?> type) {
        return "[%s](#%s)".formatted(type.getSimpleName(), type.getSimpleName().toLowerCase(Locale.ROOT));
    }
}
