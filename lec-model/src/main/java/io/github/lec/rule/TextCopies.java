package io.github.lec.rule;

import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.TextRead;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.Identified;
import io.github.lec.record.SourceId;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says where the texts can be read on which open questions turn. Of a text that was read in part, a copy need not go
 * beyond that part, so what was read is said with it.
 */
final class TextCopies {
    private static final int SHORTEST_RANGE = 3;

    /**
     * An article has a number, such as "5bis" or "XIV(2)"; a preamble, an annex and an exchange of notes have none, and
     * a "1st Protocol" is no article.
     */
    private static final Pattern ARTICLE = Pattern.compile("\\d++(?!st\\b|nd\\b|rd\\b|th\\b)|[IVXLC]+\\b");

    /** What some write before the number. */
    private static final Pattern WORD = Pattern.compile("^art(icle|\\.)?\\s+(?=[\\dIVXLC])", Pattern.CASE_INSENSITIVE);

    private final View view;

    TextCopies(View view) {
        this.view = view;
    }

    /** {@return where the texts that would answer these claims can be read, to append; empty if no copy is known} */
    String of(List<OpenClaim> open) {
        Set<SourceId> unread = new LinkedHashSet<>();
        Map<Instrument, Set<SourceId>> inPart = new LinkedHashMap<>();
        Set<String> texts = new HashSet<>();
        for (OpenClaim claim : open) {
            if (!claim.texts().isEmpty()) {
                texts.add(claim.claim().record());
                readInPart(claim.claim().record())
                        .ifPresentOrElse(
                                text -> inPart.computeIfAbsent(text, first -> new LinkedHashSet<>())
                                        .addAll(claim.texts()),
                                () -> unread.addAll(claim.texts()));
            }
        }
        String whole = unread.isEmpty() ? "" : " The text can be read in: " + titles(unread) + ".";
        return whole
                + inPart.entrySet().stream()
                        .map(read -> " Part of "
                                + (texts.size() == 1
                                        ? "the text"
                                        : "\"" + read.getKey().title() + "\"")
                                + " was read" + parts(read.getKey().articlesRead()) + "; copies: "
                                + titles(read.getValue()) + ".")
                        .collect(Collectors.joining());
    }

    private Optional<Instrument> readInPart(String record) {
        return view.dataset()
                .record(record)
                .filter(Instrument.class::isInstance)
                .map(Instrument.class::cast)
                .filter(text -> text.textRead().filter(TextRead.PARTIAL::equals).isPresent());
    }

    private String titles(Set<SourceId> sources) {
        return FirstFew.of(sources.stream()
                .flatMap(id -> view.dataset().source(id).stream())
                .map(Identified::title));
    }

    /** {@return which parts were read: the articles, then others such as a preamble; to append in brackets} */
    private static String parts(List<String> read) {
        List<String> numbers =
                read.stream().map(part -> WORD.matcher(part).replaceFirst("")).toList();
        Predicate<String> article = part -> ARTICLE.matcher(part).lookingAt();
        List<String> parts = new ArrayList<>();
        List<String> ranges = ranges(Lists.filter(numbers, article));
        if (!ranges.isEmpty()) {
            boolean one = ranges.size() == 1 && !ranges.get(0).matches(".*\\d( to |-)\\d.*");
            parts.add("article" + (one ? " " : "s ") + String.join(", ", ranges));
        }
        parts.addAll(Lists.filter(numbers, article.negate()));
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    /** {@return the articles, where three or more follow each other as "1 to 15"} */
    private static List<String> ranges(List<String> articles) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        while (from < articles.size()) {
            int to = from;
            while (to + 1 < articles.size() && follow(articles.get(to), articles.get(to + 1))) {
                to++;
            }
            if (to - from + 1 >= SHORTEST_RANGE) {
                ranges.add(articles.get(from) + " to " + articles.get(to));
            } else {
                ranges.addAll(articles.subList(from, to + 1));
            }
            from = to + 1;
        }
        return ranges;
    }

    private static boolean follow(String one, String next) {
        return one.matches("\\d{1,4}")
                && next.matches("\\d{1,4}")
                && Integer.parseInt(next) == Integer.parseInt(one) + 1;
    }
}
