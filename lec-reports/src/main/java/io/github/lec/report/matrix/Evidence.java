package io.github.lec.report.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What a cell rests on: a claim, that is a question about a record with what sources say of it, or a search. Both have
 * a row under their id where claims and open questions are listed.
 */
public sealed interface Evidence {
    /**
     * {@return a claim}
     *
     * @param record the id of the record
     * @param path the place in it
     * @throws IllegalArgumentException if one of them is blank
     */
    static Claim claim(String record, String path) {
        return new Claim(record, path);
    }

    /**
     * {@return a search}
     *
     * @param record the id of its record
     * @throws IllegalArgumentException if it is blank
     */
    static Search search(String record) {
        return new Search(record);
    }

    /** {@return the id of the record that the claim is about; for a search, of its own record} */
    String record();

    /** {@return the id under which its row is found} */
    String id();

    /**
     * A question about a record, whether or not a source answers it.
     *
     * @param record the id of the record
     * @param path the place in it
     */
    record Claim(String record, String path) implements Evidence {
        /**
         * Checks that neither part is blank.
         *
         * @param record the id of the record
         * @param path the place in it
         */
        public Claim {
            Checks.says(record, "The record of a claim");
            Checks.says(path, "The path of a claim");
        }

        @Override
        public String id() {
            return record + "/" + path;
        }

        // what the compiler would make of these two takes long in a program that has just started
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Claim claim && record.equals(claim.record) && path.equals(claim.path);
        }

        @Override
        public int hashCode() {
            return 31 * record.hashCode() + path.hashCode();
        }

        /** {@return the id} */
        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * A search for something, with what it found.
     *
     * @param record the id of its record
     */
    record Search(String record) implements Evidence {
        /**
         * Checks that the id is not blank.
         *
         * @param record the id of its record
         */
        public Search {
            Checks.says(record, "The record of a search");
        }

        @Override
        public String id() {
            return record;
        }

        /** {@return the id} */
        @Override
        public String toString() {
            return id();
        }
    }
}
