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
     * What the code means: the Javadoc of the constant, of which the build keeps a copy. Who lists terms of their own gives
     * the definitions of these.
     *
     * @return a sentence or two
     */
    default String definition() {
        return Definitions.of(this instanceof Enum<?> code ? code.getDeclaringClass() : getClass(), name());
    }
}
