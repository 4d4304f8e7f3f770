package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Meaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What one cell says: words, their meaning, and the claims they rest on, the one that says most first.
 *
 * @param words what the reader reads
 * @param meaning what the words mean
 * @param claims the anchors of rows in {@code Claims}
 */
record Said(String words, Meaning meaning, List<String> claims) {
    Said {
        claims = List.copyOf(new LinkedHashSet<>(claims));
    }

    /** {@return words that are neither good nor bad and rest on claims} */
    static Said of(String words, Collection<ClaimId> claims) {
        return new Said(
                words, Meaning.NEUTRAL, claims.stream().map(ClaimId::toString).toList());
    }

    /** {@return words that rest on no claim} */
    static Said of(String words) {
        return new Said(words, Meaning.NEUTRAL, List.of());
    }

    Said meaning(Meaning other) {
        return new Said(words, other, claims);
    }

    /** {@return this and another, in one cell; what is unknown in either is unknown} */
    Said and(Said other) {
        List<String> all = new ArrayList<>(claims);
        all.addAll(other.claims);
        Meaning both = meaning == Meaning.UNKNOWN || other.meaning == Meaning.UNKNOWN ? Meaning.UNKNOWN : meaning;
        return new Said(words + "; " + Labels.lowerFirst(other.words), both, all);
    }

    /** {@return the cell: it leads to the first claim and says how many more there are} */
    Cell cell() {
        return cell(true);
    }

    /** {@return the cell; where it must hold one of a few words, it does not say how many claims there are} */
    Cell cell(boolean sayingHowMany) {
        if (claims.isEmpty()) {
            return Cell.of(words).meaning(meaning);
        }
        return Cell.of(sayingHowMany ? words + more(claims.size()) : words)
                .meaning(meaning)
                .restingOn(claims)
                .linkedTo(Link.toRow(Sheet.CLAIMS.title(), claims.get(0)));
    }

    /** {@return how a cell says that it rests on more than the claim to which it leads} */
    static String more(int claims) {
        return claims > 1 ? " (+" + (claims - 1) + ")" : "";
    }
}
