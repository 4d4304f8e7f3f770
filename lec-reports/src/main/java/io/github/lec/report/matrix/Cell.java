package io.github.lec.report.matrix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One cell of a matrix: its text, its meaning, the claims and searches that it rests on, and its link.
 *
 * <p>A cell always has a text. What is not known is stated ("Not looked for", "Not determined"), because an empty cell
 * could mean "no", "unknown" or "not applicable". Only a {@linkplain Matrix#isForm() form}, in which the reader is the
 * one who answers, has {@linkplain #blank() blank} cells.
 *
 * <pre>{@code
 * Cell cell = Cell.of("In force since 2015-07-17")
 *         .meaning(Meaning.GOOD)
 *         .restingOn(Evidence.claim("cn-fr-extradition-2007", "lifecycle/IN_FORCE"))
 *         .linkedTo(Link.toRow("Claims", "cn-fr-extradition-2007/lifecycle/IN_FORCE"));
 * }</pre>
 */
public sealed interface Cell {

    /**
     * {@return what the reader reads}
     */
    String words();

    /**
     * {@return what the words mean for the question of the table}
     */
    Meaning meaning();

    /**
     * {@return the claims and searches on which the cell rests}
     */
    List<Evidence> evidence();

    /** {@return where the cell leads} */
    Optional<Link> link();

    /**
     * {@return whether the table marks that another source says otherwise on a clause, without effect on the answer}
     */
    default boolean contested() {
        return false;
    }

    /**
     * {@return this cell with another meaning}
     *
     * @param meaning the meaning
     * @throws UnsupportedOperationException if the cell is blank
     */
    Cell meaning(Meaning meaning);

    /**
     * {@return this cell resting on other evidence}
     *
     * @param evidence the claims and searches
     * @throws UnsupportedOperationException if the cell is blank
     */
    Cell restingOn(List<Evidence> evidence);

    /**
     * {@return this cell resting on other evidence}
     *
     * @param evidence the claims and searches
     */
    default Cell restingOn(Evidence... evidence) {
        return restingOn(List.of(evidence));
    }

    /**
     * {@return this cell leading somewhere else}
     *
     * @param link where to
     * @throws UnsupportedOperationException if the cell is blank
     */
    Cell linkedTo(Link link);

    /**
     * {@return this cell leading nowhere}
     */
    Cell withoutLink();

    /**
     * {@return a neutral cell of words}
     *
     * @param words what the reader reads; not blank; characters that cannot be shown are replaced visibly
     */
    static Words of(String words) {
        return new Words(words, Meaning.NEUTRAL, List.of(), Optional.empty(), false);
    }

    /**
     * {@return a neutral cell with a whole number}
     *
     * @param value the number
     */
    static Count of(long value) {
        return new Count(value, Meaning.NEUTRAL, List.of(), Optional.empty());
    }

    /**
     * {@return a neutral cell with a date as precise as the source gives it}
     *
     * @param date {@code 2015}, {@code 2015-04}, {@code 2015-04-27}, or two of these with a solidus between them
     */
    static Day day(String date) {
        return new Day(date, Meaning.NEUTRAL, List.of(), Optional.empty());
    }

    /**
     * {@return the cell of a form in which nothing has been filled in}
     */
    static Blank blank() {
        return new Blank();
    }

    /** A cell of a form to be filled in. It has no meaning, no claims and no link. */
    record Blank() implements Cell {

        @Override
        public String words() {
            return "";
        }

        @Override
        public Meaning meaning() {
            return Meaning.NEUTRAL;
        }

        @Override
        public List<Evidence> evidence() {
            return List.of();
        }

        @Override
        public Optional<Link> link() {
            return Optional.empty();
        }

        @Override
        public Blank meaning(Meaning other) {
            throw new UnsupportedOperationException("A blank cell has no meaning");
        }

        @Override
        public Blank restingOn(List<Evidence> others) {
            throw new UnsupportedOperationException("A blank cell has no claims");
        }

        @Override
        public Blank linkedTo(Link other) {
            throw new UnsupportedOperationException("A blank cell has no link");
        }

        @Override
        public Blank withoutLink() {
            return this;
        }

        /** {@return that it is blank} */
        @Override
        public String toString() {
            return "(blank)";
        }
    }

    /**
     * A cell with text.
     *
     * @param words what the reader reads
     * @param meaning what the words mean
     * @param evidence the claims and searches they rest on
     * @param link where they lead
     * @param contested whether the table marks that another source says otherwise on a clause
     */
    record Words(String words, Meaning meaning, List<Evidence> evidence, Optional<Link> link, boolean contested)
            implements Cell {

        /**
         * Makes the text legible and checks that it is not blank.
         *
         * @param words what the reader reads
         * @param meaning what the words mean
         * @param evidence the claims and searches they rest on
         * @param link where they lead
         * @param contested whether another source says otherwise on a clause
         */
        public Words {
            words = Checks.says(words, "The words of a cell");
            Objects.requireNonNull(meaning, "meaning");
            evidence = List.copyOf(evidence);
            Objects.requireNonNull(link, "link");
        }

        @Override
        public Words meaning(Meaning other) {
            return new Words(words, other, evidence, link, contested);
        }

        @Override
        public Words restingOn(List<Evidence> others) {
            return new Words(words, meaning, others, link, contested);
        }

        @Override
        public Words linkedTo(Link other) {
            return new Words(words, meaning, evidence, Optional.of(other), contested);
        }

        @Override
        public Words withoutLink() {
            return new Words(words, meaning, evidence, Optional.empty(), contested);
        }

        /**
         * {@return this cell, contested or not}
         *
         * @param by whether another source says otherwise on a clause, without effect on the answer
         */
        public Words contested(boolean by) {
            return new Words(words, meaning, evidence, link, by);
        }

        /** {@return the words, and the meaning unless it is neutral} */
        @Override
        public String toString() {
            return words() + (meaning == Meaning.NEUTRAL ? "" : " (" + meaning + ")");
        }
    }

    /**
     * A whole number: a count.
     *
     * @param value the number
     * @param meaning what it means
     * @param evidence the claims and searches it rests on
     * @param link where it leads
     */
    record Count(long value, Meaning meaning, List<Evidence> evidence, Optional<Link> link) implements Cell {

        /**
         * Checks that no part is missing.
         *
         * @param value the number
         * @param meaning what it means
         * @param evidence the claims and searches it rests on
         * @param link where it leads
         */
        public Count {
            Objects.requireNonNull(meaning, "meaning");
            evidence = List.copyOf(evidence);
            Objects.requireNonNull(link, "link");
        }

        @Override
        public String words() {
            return Long.toString(value);
        }

        @Override
        public Count meaning(Meaning other) {
            return new Count(value, other, evidence, link);
        }

        @Override
        public Count restingOn(List<Evidence> others) {
            return new Count(value, meaning, others, link);
        }

        @Override
        public Count linkedTo(Link other) {
            return new Count(value, meaning, evidence, Optional.of(other));
        }

        @Override
        public Count withoutLink() {
            return new Count(value, meaning, evidence, Optional.empty());
        }

        /** {@return the words, and the meaning unless it is neutral} */
        @Override
        public String toString() {
            return words() + (meaning == Meaning.NEUTRAL ? "" : " (" + meaning + ")");
        }
    }

    /**
     * A date as precise as its source gives it, in text: a partial date would become a false full one in a cell of a
     * spreadsheet's own date type.
     *
     * @param words {@code 2015}, {@code 2015-04}, {@code 2015-04-27}, or two of these with a solidus between them
     * @param meaning what it means
     * @param evidence the claims and searches it rests on
     * @param link where it leads
     */
    record Day(String words, Meaning meaning, List<Evidence> evidence, Optional<Link> link) implements Cell {

        private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
        private static final Pattern DATE_OR_SPAN = Pattern.compile(DATE + "(/" + DATE + ")?");

        /**
         * Checks the form of the date.
         *
         * @param words {@code 2015}, {@code 2015-04}, {@code 2015-04-27}, or two of these with a solidus between them
         * @param meaning what it means
         * @param evidence the claims and searches it rests on
         * @param link where it leads
         */
        public Day {
            if (!DATE_OR_SPAN.matcher(words).matches()) {
                throw new IllegalArgumentException("A day must look like 2015, 2015-04, 2015-04-27 or two of these with"
                        + " a solidus between them, but was \"" + words + "\"");
            }
            Objects.requireNonNull(meaning, "meaning");
            evidence = List.copyOf(evidence);
            Objects.requireNonNull(link, "link");
        }

        @Override
        public Day meaning(Meaning other) {
            return new Day(words, other, evidence, link);
        }

        @Override
        public Day restingOn(List<Evidence> others) {
            return new Day(words, meaning, others, link);
        }

        @Override
        public Day linkedTo(Link other) {
            return new Day(words, meaning, evidence, Optional.of(other));
        }

        @Override
        public Day withoutLink() {
            return new Day(words, meaning, evidence, Optional.empty());
        }

        /** {@return the words, and the meaning unless it is neutral} */
        @Override
        public String toString() {
            return words() + (meaning == Meaning.NEUTRAL ? "" : " (" + meaning + ")");
        }
    }
}
