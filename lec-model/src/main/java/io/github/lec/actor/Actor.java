package io.github.lec.actor;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Refusals;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A state, a region with agreements of its own, an organisation or an agency.
 */
@Value.Immutable
@Members({"id", "kind", "name", "aliases", "partOf", "memberships", "facts"})
public abstract class Actor extends Printable implements Identified {
    private static final int LONGEST_SHORT_NAME = 40;

    /** The length to which a longer name is cut, so that there is room for the id. */
    private static final int MOST_OF_LONG_NAME = 33;

    /**
     * Common nouns in the names of states and bodies, and the names of states that are plural or have an article by
     * custom.
     */
    private static final Pattern WITH_ARTICLE =
            Pattern.compile("\\b(?:Republic|Federation|Kingdom|States|Emirates|Nations|Union|Holy"
                    + " See|Bahamas|Comoros|Gambia|Maldives|Marshall Islands|Netherlands|Philippines"
                    + "|Administration|Adviser|Agency|Bank|Bureau|Chancellery"
                    + "|Commission|Committee|Congress|Council|Court|Group|Ministry"
                    + "|Office|Organi[sz]ation|Parliament|Party"
                    + " of|Police|Prefecture|Procuratorate|Service|Structure)\\b");

    Actor() {}

    /** {@return the id} */
    public abstract ActorId id();

    /** {@return what sort of actor it is} */
    public abstract ActorKind kind();

    /** {@return the short English name} */
    @OneLine
    public abstract String name();

    /**
     * {@return the name as used within a sentence: "the United Kingdom", "the Ministry of Justice"; in English, names
     * made of a common noun have an article, as have a few names of states}
     */
    public String nameInSentence() {
        return WITH_ARTICLE.matcher(name()).find() ? "the " + name() : name();
    }

    /**
     * The name for titles and sentences in which a long name would leave no room for the rest.
     *
     * @return the name as used within a sentence; if it is longer than 40 characters, its first words and the id, as in
     *     {@code the United Independent Federal … (XA)}
     */
    public String shortName() {
        String name = nameInSentence();
        if (name().length() <= LONGEST_SHORT_NAME) {
            return name;
        }
        int end = name.lastIndexOf(' ', MOST_OF_LONG_NAME);
        int cut = end > 0 ? end : name.offsetByCodePoints(0, MOST_OF_LONG_NAME / 2);
        return name.substring(0, cut) + " … (" + id() + ")";
    }

    /** {@return other names and abbreviations} */
    @Value.NaturalOrder
    @OneLine
    public abstract SortedSet<String> aliases();

    /** {@return the actor to which it belongs} */
    public abstract Optional<ActorId> partOf();

    /** {@return its memberships of organisations} */
    public abstract List<Membership> memberships();

    /** {@return facts about its law and practice} */
    public abstract List<StateFact> facts();

    @Override
    public ActorId recordId() {
        return id();
    }

    @Override
    public String title() {
        return name();
    }

    @Value.Check
    void check() {
        naming(() -> Refusals.collect(this::checkMembers));
    }

    private void checkMembers(Refusals refusals) {
        if (partOf().filter(id()::equals).isPresent()) {
            refusals.add("partOf", id(), "an actor other than itself");
        }
        if (memberships().stream().map(Membership::of).anyMatch(id()::equals)) {
            refusals.add("memberships", id(), "memberships of other actors");
        }
        if (!facts().isEmpty() && !kind().isStateOrRegion()) {
            refusals.add("facts", kind(), "facts only of a STATE or REGION");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Actor}. */
    public static final class Builder extends ImmutableActor.Builder {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param id the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder id(String id) {
            return id(InvalidValueException.naming(this, "id", () -> ActorId.of(id)));
        }

        /**
         * {@return this, with an id given as text}
         *
         * @param partOf the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder partOf(String partOf) {
            return partOf(InvalidValueException.naming(this, "partOf", () -> ActorId.of(partOf)));
        }
    }
}
