package io.github.lec.logic;

/**
 * A closed code of the model, with its label and its definition. The codebook is made from these, so the labels in a
 * sheet and the checks in the code always agree.
 */
public interface Term {
    /** {@return the code as it is written in data files: the name of the constant} */
    String name();

    /** {@return the label of the code in sheets and messages, a few words in sentence case} */
    String label();

    /**
     * What the code means: the Javadoc of the constant; the build keeps a copy of it. Implementations outside this
     * library override this method.
     *
     * @return a sentence or two
     */
    default String definition() {
        return Definitions.of(this instanceof Enum<?> code ? code.getDeclaringClass() : getClass(), name());
    }
}
