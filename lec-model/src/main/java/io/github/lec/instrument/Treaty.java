package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Coexisting;
import io.github.lec.record.Identified;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.Members;
import io.github.lec.record.SourceId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.CodeAccount;
import io.github.lec.source.YesNoAccount;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A binding agreement: a treaty, convention or protocol, or a model for one. A kind of safeguard that it does not
 * list is not determined.
 */
@Value.Immutable
@Members({
    "id",
    "kind",
    "title",
    "parties",
    "model",
    "parent",
    "supersedes",
    "purposes",
    "textRead",
    "articlesRead",
    "refusalGroundsComplete",
    "texts",
    "aliases",
    "crimeAreas",
    "lifecycle",
    "safeguards",
    "reservations",
    "assurances",
    "functions",
    "orientation",
    "governance",
    "civilSociety",
    "textFlags",
    "aid",
    "obligations",
    "compliance"
})
public abstract class Treaty implements Identified, CooperationInstrument {
    Treaty() {}

    /** {@return the id} */
    @Override
    public abstract InstrumentId id();

    /** {@return what it is about} */
    public abstract TreatyKind kind();

    /** {@return the title in English} */
    @Override
    public abstract String title();

    /** {@return the states, regions or organisations for which it was concluded} */
    @Override
    @Value.NaturalOrder
    public abstract SortedSet<ActorId> parties();

    /** {@return whether it is a model that binds nobody} */
    @Override
    @Value.Default
    public boolean model() {
        return false;
    }

    /** {@return the instrument to which it is a protocol, an exchange of notes or an amendment} */
    @Override
    public abstract Optional<InstrumentId> parent();

    /** {@return the instrument that it replaces} */
    @Override
    public abstract Optional<InstrumentId> supersedes();

    /** {@return for extradition, what it covers; nothing if not determined} */
    @Value.NaturalOrder
    public abstract SortedSet<Purpose> purposes();

    /** {@return how far the text was read; nothing means that nobody recorded it} */
    @Override
    public abstract Optional<TextRead> textRead();

    /** {@return the articles that were read} */
    @Override
    public abstract List<String> articlesRead();

    /** {@return whether all articles with grounds for refusal were read, annexed notes included} */
    @Override
    @Value.Default
    public boolean refusalGroundsComplete() {
        return false;
    }

    /** {@return sources where the text can be read} */
    @Override
    @Value.NaturalOrder
    public abstract SortedSet<SourceId> texts();

    /** {@return other names} */
    @Override
    @Value.NaturalOrder
    public abstract SortedSet<String> aliases();

    /** {@return the crime areas that it is about} */
    @Codes("crime-area")
    @Override
    @Value.NaturalOrder
    public abstract SortedSet<String> crimeAreas();

    /** {@return the steps of its life, and observations} */
    @Override
    public abstract List<LifecycleStep> lifecycle();

    /** {@return what it says on each kind of safeguard} */
    @Override
    public abstract List<Clause> safeguards();

    /** {@return reservations and declarations} */
    @Override
    public abstract List<Reservation> reservations();

    /** {@return standing assurances given under it} */
    @Override
    public abstract List<Assurance> assurances();

    /** {@return what it serves} */
    @Codes("function")
    @Coexisting
    @Override
    public abstract List<CodeAccount> functions();

    /** {@return whether it punishes or prevents} */
    @Codes("orientation")
    @Override
    public abstract List<CodeAccount> orientation();

    /** {@return whether states alone or others too have a role in it} */
    @Codes("governance")
    @Override
    public abstract List<CodeAccount> governance();

    /** {@return the role of civil society} */
    @Codes("civil-society")
    @Override
    public abstract List<CodeAccount> civilSociety();

    /** {@return language in the text that a rule looks for} */
    @Codes("text-flag")
    @Coexisting
    @Override
    public abstract List<CodeAccount> textFlags();

    /** {@return the aid provided under it} */
    @Codes("aid")
    @Coexisting
    @Override
    public abstract List<CodeAccount> aid();

    /** {@return what each party undertakes} */
    @Override
    public abstract List<Obligation> obligations();

    /** {@return whether a party kept it} */
    @Override
    public abstract List<YesNoAccount> compliance();

    @Value.Check
    void check() {
        InvalidValueException.unless(
                model() || parties().size() != 1,
                "parties",
                parties(),
                "two or more parties, none for a convention whose parties are not recorded");
        checkParties();
        for (Clause clause : safeguards()) {
            InvalidValueException.unless(
                    clause.form()
                            .filter(SafeguardForm.POLITICAL_STATEMENT::equals)
                            .isEmpty(),
                    "safeguards",
                    SafeguardForm.POLITICAL_STATEMENT,
                    "a form of a binding text; political statements belong to an arrangement");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Treaty}. */
    public static final class Builder extends ImmutableTreaty.Builder {
        Builder() {}
    }
}
