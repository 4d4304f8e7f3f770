package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page shows first: sentences that summarise the evidence, a map, and a table of signs.
 *
 * <pre>{@code
 * List<Headline> findings = List.of(Headline.of(Cell.of("Nine states have a treaty in force.")));
 * HtmlWriter writer =
 *         HtmlWriter.standard().opening(Opening.of(findings).map("Map").signs("Extradition clauses"));
 * }</pre>
 *
 * @param findings the sentences, each resting on the claims by which it can be checked
 * @param further sentences that come after these, under a heading of their own
 * @param names the last part of each sentence's address on the page, in their order; none if they have no addresses
 * @param map the sheet of the book that is drawn as a map, if any
 * @param signs the sheet of the book whose signs are shown, without the words, if any
 * @param contested what the mark on the signs of contested cells means; nothing if they have none
 */
public record Opening(
        List<Headline> findings,
        List<Headline> further,
        List<String> names,
        Optional<String> map,
        Optional<String> signs,
        Optional<String> contested) {

    /** Nothing: the page opens on its first table. */
    static final Opening NONE =
            new Opening(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Keeps the sentences.
     *
     * @param findings the sentences
     * @param further sentences that come after these
     * @param names the last part of each sentence's address, or none
     * @param map the sheet that is drawn as a map, if any
     * @param signs the sheet whose signs are shown, if any
     * @param contested what the mark on the signs of contested cells means; nothing if they have none
     */
    public Opening {
        findings = List.copyOf(findings);
        further = List.copyOf(further);
        names = List.copyOf(names);
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(signs, "signs");
        Objects.requireNonNull(contested, "contested");
    }

    /**
     * {@return an opening of sentences alone}
     *
     * @param findings the sentences, each resting on the claims by which it can be checked
     */
    public static Opening of(List<Headline> findings) {
        return new Opening(findings, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return this opening with sentences of less weight}
     *
     * @param others the sentences, each resting on the claims by which it can be checked
     */
    public Opening further(List<Headline> others) {
        return new Opening(findings, others, names, map, signs, contested);
    }

    /**
     * {@return this opening, whose sentences have addresses on the page: {@code #finding=torture}}
     *
     * @param all a name for each sentence, those of less weight last
     */
    public Opening named(List<String> all) {
        return new Opening(findings, further, all, map, signs, contested);
    }

    /**
     * {@return the address of a sentence on the page}
     *
     * @param number which of all sentences, from 0
     */
    Optional<String> address(int number) {
        return number < names.size() ? Optional.of("finding=" + names.get(number)) : Optional.empty();
    }

    /**
     * {@return this opening with a map}
     *
     * @param sheet the sheet of the book that is drawn as a map
     */
    public Opening map(String sheet) {
        return new Opening(findings, further, names, Optional.of(sheet), signs, contested);
    }

    /**
     * {@return this opening with a table of signs}
     *
     * @param sheet the sheet of the book whose signs are shown
     */
    public Opening signs(String sheet) {
        return new Opening(findings, further, names, map, Optional.of(sheet), contested);
    }

    /**
     * {@return this opening with a mark on the signs of {@linkplain Cell#contested() contested} cells}
     *
     * @param legend what the mark means
     */
    public Opening contested(String legend) {
        return new Opening(findings, further, names, map, signs, Optional.of(legend));
    }

    /** {@return whether there is something to show} */
    boolean isEmpty() {
        return findings.isEmpty() && further.isEmpty() && map.isEmpty() && signs.isEmpty();
    }

    /** {@return the table that is drawn as a map} */
    Optional<Matrix> mapIn(Book book) {
        return map.map(sheet -> on(book, sheet));
    }

    /** {@return the table whose signs are shown} */
    Optional<Matrix> signsIn(Book book) {
        return signs.map(sheet -> on(book, sheet));
    }

    private static Matrix on(Book book, String sheet) {
        return book.on(sheet)
                .filter(matrix -> !matrix.streamed())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The page is to open on \"" + sheet + "\", but the book has no such table in memory"));
    }

    /** {@return how many findings, and the tables that are drawn} */
    @Override
    public String toString() {
        return findings.size() + further.size() + " findings"
                + map.map(sheet -> ", map: " + sheet).orElse("")
                + signs.map(sheet -> ", signs: " + sheet).orElse("");
    }
}
