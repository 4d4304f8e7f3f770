package io.github.lec.rule.catalogue.words;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lists;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import io.github.lec.view.internal.GeneralClause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader must know in addition to the finding that a text does not name a ground for refusal: a general clause
 * that requires refusal, and that the prevailing text was not the one that was read.
 */
public final class BesideTheText {
    private final View view;
    private final Relation relation;

    public BesideTheText(View view, Relation relation) {
        this.view = view;
        this.relation = relation;
    }

    /**
     * {@return sentences on a ground that the text does not name; nothing if the text may have it, or if there is
     * nothing to say}
     *
     * @param kind the ground
     * @param unnamed what the text does not name, as in "the death penalty"
     */
    public Optional<String> of(SafeguardKind kind, String unnamed) {
        ClauseAnswer answer = view.instruments().clause(relation, kind);
        if (!answer.value().is(Strength.NONE).isTrue()) {
            return Optional.empty();
        }
        String words = Stream.of(generalClause(unnamed), prevailing(answer))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** {@return the claims on a general clause that those sentences mention} */
    public List<ClaimId> generalClauses(SafeguardKind kind) {
        boolean unnamed = view.instruments()
                .clause(relation, kind)
                .value()
                .is(Strength.NONE)
                .isTrue();
        return unnamed
                ? GeneralClause.of(view, relation)
                        .map(general -> general.answer().claims())
                        .orElse(List.of())
                : List.of();
    }

    /**
     * Public order and fundamental principles of law: a clause on these that requires refusal, or leaves it to the law
     * of the requested state, may cover what the text does not name.
     *
     * @param unnamed what the text does not name
     * @return what such a clause says; nothing if there is none
     */
    public Optional<String> generalClause(String unnamed) {
        return GeneralClause.of(view, relation).map(general -> general.without(unnamed));
    }

    /** Nothing if the language of a source that was read is not recorded: it may be the prevailing one. */
    private Optional<String> prevailing(ClauseAnswer answer) {
        List<Optional<String>> read = answer.shown().stream()
                .flatMap(account -> view.seenCitations(account).stream())
                .flatMap(citation -> view.dataset().source(citation.source()).stream())
                .map(source -> source.language().map(language -> language.toUpperCase(Locale.ROOT)))
                .toList();
        List<String> prevailing = List.copyOf(
                view.instruments().prevailingLanguage(relation.instrument()).affirmed());
        boolean unread = prevailing.size() == 1
                && !read.isEmpty()
                && Lists.allMatch(
                        read,
                        language -> language.isPresent() && !language.get().equals(prevailing.get(0)));
        return unread
                ? view.dataset()
                        .code("language", prevailing.get(0))
                        .map(language -> "The " + language.label() + " text prevails, and another was read.")
                : Optional.empty();
    }
}
