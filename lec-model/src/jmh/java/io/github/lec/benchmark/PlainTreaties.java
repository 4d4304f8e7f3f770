package io.github.lec.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The treaties of a dataset as a user of Immutables and Jackson would bind them: names, dates and codes as text, no
 * check beyond the types and the presence of members. What varies in its type is a node.
 */
@Value.Enclosing
@Value.Style
final class PlainTreaties {
    private PlainTreaties() {}

    /** A treaty. */
    @Value.Immutable
    @JsonSerialize(as = ImmutablePlainTreaties.PlainTreaty.class)
    @JsonDeserialize(as = ImmutablePlainTreaties.PlainTreaty.class)
    interface PlainTreaty {
        String id();

        String kind();

        String title();

        List<String> parties();

        String textRead();

        List<String> articlesRead();

        List<String> texts();

        List<String> aliases();

        List<PlainStep> lifecycle();

        List<PlainClause> safeguards();

        List<PlainClause> reservations();

        List<PlainTerm> terms();

        List<PlainAccount> languages();

        List<PlainAccount> prevailingLanguage();

        List<PlainAccount> textFlags();

        List<PlainAccount> functions();

        List<PlainDefinition> definitions();

        List<String> purposes();

        List<String> crimeAreas();

        @Nullable
        String parent();

        @Nullable
        Boolean model();

        @Nullable
        Boolean refusalGroundsComplete();

        @JsonProperty("x-research")
        @Nullable
        String research();

        @JsonProperty("x-note")
        @Nullable
        String note();
    }

    /** What all accounts of a source have. */
    interface Stated {
        @Nullable
        String basis();

        String confidence();

        @Nullable
        String note();

        List<PlainCitation> citations();
    }

    /** A step on the way into force. */
    @Value.Immutable
    @JsonSerialize(as = ImmutablePlainTreaties.PlainStep.class)
    @JsonDeserialize(as = ImmutablePlainTreaties.PlainStep.class)
    interface PlainStep extends Stated {
        String stage();

        @Nullable
        String party();

        @Nullable
        JsonNode date();

        @Nullable
        JsonNode observedOn();

        @Nullable
        String act();

        @Nullable
        Integer no();

        @Nullable
        Boolean derived();

        @Nullable
        Boolean denies();

        @Nullable
        Boolean planned();
    }

    /** A clause or a reservation. */
    @Value.Immutable
    @JsonSerialize(as = ImmutablePlainTreaties.PlainClause.class)
    @JsonDeserialize(as = ImmutablePlainTreaties.PlainClause.class)
    interface PlainClause extends Stated {
        String kind();

        @Nullable
        String form();

        @Nullable
        String party();

        @Nullable
        String requested();

        @Nullable
        String article();

        @Nullable
        String summary();

        List<String> carveOuts();

        @Nullable
        Integer noticeMonths();

        @Nullable
        Integer no();

        @Nullable
        Boolean denies();
    }

    /** A term, such as a time limit. */
    @Value.Immutable
    @JsonSerialize(as = ImmutablePlainTreaties.PlainTerm.class)
    @JsonDeserialize(as = ImmutablePlainTreaties.PlainTerm.class)
    interface PlainTerm extends Stated {
        String term();

        @Nullable
        Integer amount();

        @Nullable
        Integer further();

        @Nullable
        String option();

        @Nullable
        String requested();

        String article();

        @Nullable
        String summary();
    }

    /** An element of a definition. */
    @Value.Immutable
    @JsonSerialize(as = ImmutablePlainTreaties.PlainDefinition.class)
    @JsonDeserialize(as = ImmutablePlainTreaties.PlainDefinition.class)
    interface PlainDefinition extends Stated {
        String concept();

        String element();

        boolean present();

        String article();

        String summary();
    }

    /** An account of one value. */
    @Value.Immutable
    @JsonSerialize(as = ImmutablePlainTreaties.PlainAccount.class)
    @JsonDeserialize(as = ImmutablePlainTreaties.PlainAccount.class)
    interface PlainAccount extends Stated {
        String value();
    }

    /** A place in a source. */
    @Value.Immutable
    @JsonSerialize(as = ImmutablePlainTreaties.PlainCitation.class)
    @JsonDeserialize(as = ImmutablePlainTreaties.PlainCitation.class)
    interface PlainCitation {
        String source();

        @Nullable
        String locator();
    }
}
