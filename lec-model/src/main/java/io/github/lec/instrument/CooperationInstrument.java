package io.github.lec.instrument;

import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Coexisting;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.CodeAccount;
import io.github.lec.source.YesNoAccount;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What states agree between them, binding ({@link Treaty}) or not ({@link Arrangement}). */
public interface CooperationInstrument extends Instrument {
    /** {@return the states, regions or organisations for which it was concluded} */
    @Value.NaturalOrder
    SortedSet<ActorId> parties();

    /** {@return whether it is a model that is not binding} */
    boolean model();

    /** {@return whether it is between two parties} */
    default boolean isBilateral() {
        return parties().size() == 2;
    }

    /**
     * {@return whether more than two parties are recorded; a convention without recorded parties is neither bilateral
     * nor multilateral}
     */
    default boolean isMultilateral() {
        return parties().size() > 2;
    }

    /** {@return the instrument to which it is a protocol, an exchange of notes or an amendment} */
    Optional<InstrumentId> parent();

    /** {@return the instrument that it replaces} */
    Optional<InstrumentId> supersedes();

    /** {@return whether all articles with grounds for refusal were read, annexed notes included} */
    @Value.Default
    default boolean refusalGroundsComplete() {
        return false;
    }

    /** {@return the crime areas that it is about} */
    @Codes("crime-area")
    @Value.NaturalOrder
    SortedSet<String> crimeAreas();

    /**
     * {@return what it says on each kind of safeguard}
     *
     * <p>In a rule ask {@code view.instruments().clause(relation, kind)} instead. A rule that reads this list records
     * no evidence, and sees accounts that the view's known-by day hides.
     */
    List<Clause> safeguards();

    /** {@return what it says besides its safeguards} */
    List<TreatyTerm> terms();

    /** {@return the languages of its authentic texts} */
    @Codes("language")
    @Coexisting
    List<CodeAccount> languages();

    /**
     * {@return the language whose text prevails where the texts differ; nothing if they are equal or nothing is
     * recorded}
     */
    @Codes("language")
    List<CodeAccount> prevailingLanguage();

    /** {@return reservations and declarations} */
    List<Reservation> reservations();

    /** {@return standing assurances given under it} */
    List<Assurance> assurances();

    /** {@return what it serves} */
    @Codes("function")
    @Coexisting
    List<CodeAccount> functions();

    /** {@return whether it punishes or prevents} */
    @Codes("orientation")
    List<CodeAccount> orientation();

    /** {@return whether states alone or others too have a role in it} */
    @Codes("governance")
    List<CodeAccount> governance();

    /** {@return the role of civil society} */
    @Codes("civil-society")
    List<CodeAccount> civilSociety();

    /** {@return language in the text that a rule looks for} */
    @Codes("text-flag")
    @Coexisting
    List<CodeAccount> textFlags();

    /** {@return the aid provided under it} */
    @Codes("aid")
    @Coexisting
    List<CodeAccount> aid();

    /** {@return what each party undertakes} */
    List<Obligation> obligations();

    /** {@return whether a party kept it} */
    List<YesNoAccount> compliance();

    /**
     * Whether the part of the text that would contain a clause was read, so that its absence can be stated.
     *
     * @param kind the kind of safeguard
     * @return true if absence is proved by reading: the whole text was read or, for a ground for refusal, all articles
     *     that hold such grounds
     */
    default boolean isReadFor(SafeguardKind kind) {
        boolean full = textRead().filter(TextRead.FULL::equals).isPresent();
        return full || kind.isRefusalGround() && refusalGroundsComplete();
    }
}
