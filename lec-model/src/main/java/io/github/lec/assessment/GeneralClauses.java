package io.github.lec.assessment;

import io.github.lec.record.ActorId;
import io.github.lec.view.internal.GeneralClause;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The clauses of several states' treaties that may cover what these do not name, told by article. */
final class GeneralClauses {
    private final Sentences sentences;
    private final Map<String, SortedSet<ActorId>> obliging = new LinkedHashMap<>();
    private final Map<String, SortedSet<ActorId>> byLaw = new LinkedHashMap<>();

    GeneralClauses(Sentences sentences) {
        this.sentences = sentences;
    }

    void add(ActorId state, GeneralClause clause) {
        (clause.obliges() ? obliging : byLaw)
                .computeIfAbsent(clause.name(), name -> new TreeSet<>())
                .add(state);
    }

    /** {@return sentences on them, each after a space; empty if there are none} */
    String words() {
        return (obliging.isEmpty()
                        ? ""
                        : " The requested state must also refuse what would harm public order or basic principles of"
                                + " its law under " + byArticle(obliging) + ".")
                + (byLaw.isEmpty()
                        ? ""
                        : " Refusal also depends on the requested state's own law or basic principles under "
                                + byArticle(byLaw) + ".");
    }

    /** {@return "article 3(7) (Bulgaria and Lithuania) and article 4(3) (Romania)"} */
    private String byArticle(Map<String, SortedSet<ActorId>> states) {
        return Sentences.listed(states.entrySet().stream()
                .map(article -> article.getKey() + sentences.inBrackets(article.getValue()))
                .toList());
    }
}
