package io.github.lec.source;

import java.util.Optional;

/** An account of a case that can concern one of its persons alone. */
public interface PersonalAccount extends Account {
    /** {@return the label of the person whom it concerns; nothing if it concerns all persons of the case} */
    Optional<String> person();

    /**
     * Whether it is about a person.
     *
     * @param label the label of the person, if the person has one
     * @return true if it concerns that person, or all
     */
    default boolean concerns(Optional<String> label) {
        return person().isEmpty() || person().equals(label);
    }

    /**
     * The key of the claim that it answers, which differs for each person.
     *
     * @param question what distinguishes the question in its member; may be empty
     * @return the question, the label of the person if it concerns one, and the number if it has one
     */
    default String keyOf(String question) {
        String apart = question.isEmpty() || person().isEmpty() ? "" : "/";
        return numbered(question + apart + person().orElse(""));
    }
}
