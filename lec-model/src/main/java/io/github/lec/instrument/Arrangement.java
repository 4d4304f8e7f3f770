package io.github.lec.instrument;

import io.github.lec.logic.internal.Refusals;
import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import org.immutables.value.Value;

/**
 * An agreement that is not a treaty, or is not known to be one: a declaration, memorandum, dialogue, liaison group or
 * agency arrangement. Text flags say where a source calls it non-binding.
 */
@Value.Immutable
@Members({
    "id",
    "kind",
    "title",
    "parties",
    "parent",
    "supersedes",
    "textRead",
    "articlesRead",
    "refusalGroundsComplete",
    "texts",
    "aliases",
    "crimeAreas",
    "languages",
    "prevailingLanguage",
    "lifecycle",
    "safeguards",
    "terms",
    "reservations",
    "assurances",
    "functions",
    "orientation",
    "governance",
    "civilSociety",
    "textFlags",
    "definitions",
    "aid",
    "obligations",
    "compliance"
})
public abstract class Arrangement extends Printable implements CooperationInstrument {
    Arrangement() {}

    /** {@return what sort of arrangement it is} */
    @Codes("arrangement-kind")
    public abstract String kind();

    /** {@return the title in English} */
    @OneLine
    @Override
    public abstract String title();

    @Override
    public boolean model() {
        return false;
    }

    @Value.Check
    void check() {
        naming(() -> Refusals.collect(this::checkMembers));
    }

    private void checkMembers(Refusals refusals) {
        PartyCheck.check(this, refusals);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Arrangement}. */
    public static final class Builder extends ImmutableArrangement.Builder
            implements CooperationInstrumentBuilder<Builder> {
        Builder() {}
    }
}
