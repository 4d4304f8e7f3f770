package io.github.lec.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the library concludes from the kind of a source: the codes of {@code source-kind} that the embedded dataset
 * lists, the most official first. From a kind that a user adds it concludes nothing.
 */
public enum SourceKind {
    /** A treaty series of the United Nations or of a state. */
    TREATY_SERIES,
    /** A state's official gazette or statute series, or a copy of it. */
    OFFICIAL_GAZETTE(Trait.PARTISAN),
    /** A judgment, or a notice by a court. */
    COURT(Trait.ESTABLISHING),
    /** Papers, reports, debates and answers of a parliament. */
    PARLIAMENT,
    /** A body of the United Nations, the Council of Europe or another international organisation. */
    INTERNATIONAL_BODY(Trait.ESTABLISHING),
    /** An institution or agency of the European Union. */
    EU_INSTITUTION,
    /** A government, ministry, embassy or agency speaking for itself. */
    GOVERNMENT(Trait.PARTISAN),
    /** A database of legal texts kept by a state or a publisher. */
    LAW_DATABASE,
    /** A copy of a treaty text on a site without official standing. */
    TEXT_MIRROR,
    /** A journal article, book or study by researchers. */
    ACADEMIC(Trait.SECONDARY),
    /** Comment by lawyers, law journals and others on law. */
    LEGAL_COMMENTARY(Trait.SECONDARY),
    /** A paper of a research institute on policy. */
    POLICY_PAPER(Trait.SECONDARY),
    /** A report or statement of a non-governmental organisation. */
    NGO(Trait.SECONDARY),
    /** Press and broadcasting not run by a state. */
    MEDIA(Trait.SECONDARY),
    /** Press and broadcasting run by a state. */
    STATE_MEDIA(Trait.PARTISAN, Trait.SECONDARY),
    /** A list of treaties that no authority published, or the unofficial reprint of an official one. */
    UNOFFICIAL_LIST;

    private static final Map<String, SourceKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private final Set<Trait> traits;

    SourceKind(Trait... traits) {
        this.traits = Set.of(traits);
    }

    /** What is concluded from a kind. */
    private enum Trait {
        /** It has the power to establish an act. */
        ESTABLISHING,
        /** A state speaks for itself. */
        PARTISAN,
        /** It describes what others did. */
        SECONDARY
    }

    /**
     * The kind of a source.
     *
     * @param source the source
     * @return its kind; nothing if it has none, or one that a user added
     */
    public static Optional<SourceKind> of(Source source) {
        return source.kind().map(BY_CODE::get);
    }

    /** {@return whether an act that it states is established, if the account has no grade} */
    public boolean isEstablishing() {
        return traits.contains(Trait.ESTABLISHING);
    }

    /**
     * {@return whether a state speaks for itself in it, so that what it says about its own acts is announced and not
     * verified}
     */
    public boolean isOwnWordOfState() {
        return traits.contains(Trait.PARTISAN);
    }

    /** {@return whether it describes a decision or text, and is never the decision or text itself} */
    public boolean isSecondary() {
        return traits.contains(Trait.SECONDARY);
    }
}
