package io.github.lec.view;

import io.github.lec.logic.Term;

/** How an answer is known, or in which way it is not. The last six are all the words that there are for silence. */
public enum HowKnown implements Term {
    /** The text itself or a source on the act says so. */
    STATED("Stated", "The text itself was read, or a source states the fact.", false),
    /** A source describes what the text says. */
    DESCRIBED("By description", "A source describes what the text says; the text was not read.", false),
    /** The part of the text that would hold it was read and does not. */
    ABSENT(
            "Absent in the text",
            "The part that matters was read, annexed notes included, and has nothing of it.",
            true),
    /** A source says that there is none; the text was not read. */
    REPORTED_ABSENT("Reported absent", "A source says that there is none; the text was not read.", true),
    /** A search is recorded and found nothing. */
    NONE_FOUND("None found", "A recorded search found nothing. It does not prove that there is nothing.", true),
    /** The text was not read so far, or what was found leaves it open. */
    NOT_DETERMINED(
            "Not determined", "The text was not read, or what was found does not settle it. Never \"no\".", true),
    /** No search is recorded. */
    NOT_LOOKED_FOR("Not looked for", "No search is recorded.", true),
    /** The question has no place there. */
    NOT_APPLICABLE("Not applicable", "The question has no place there.", true);

    private final String label;
    private final String definition;
    private final boolean silence;

    HowKnown(String label, String definition, boolean silence) {
        this.label = label;
        this.definition = definition;
        this.silence = silence;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return definition;
    }

    /** {@return whether nothing affirms what was asked, so that the label is all there is to say} */
    public boolean isSilence() {
        return silence;
    }
}
