package io.github.lec.logic;

/**
 * A closed code of the model: what it is called where people read it, and what it means. The codebook is made of these,
 * so the words in a sheet and the checks in the code cannot drift apart.
 */
public interface Term {
    /**
     * The code as it is written in data files.
     *
     * @return the name of the constant
     */
    String name();

    /**
     * The words that stand for the code in sheets and messages.
     *
     * @return a few words in sentence case
     */
    String label();

    /**
     * What the code means.
     *
     * @return a sentence or two
     */
    String definition();
}
