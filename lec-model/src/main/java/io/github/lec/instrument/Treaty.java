package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Refusals;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import io.github.lec.record.SourceId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.source.ReferenceAccount;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
    "openTo",
    "purposes",
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
public abstract class Treaty extends Printable implements CooperationInstrument {
    Treaty() {}

    /** {@return what it is about} */
    public abstract TreatyKind kind();

    /** {@return the title in English} */
    @OneLine
    @Override
    public abstract String title();

    /** {@return whether it is a model that is not binding} */
    @Override
    @Value.Default
    public boolean model() {
        return false;
    }

    /** {@return the organisation whose members alone can become parties} */
    public abstract List<ReferenceAccount> openTo();

    /** {@return for extradition, what it covers; nothing if not determined} */
    @Value.NaturalOrder
    public abstract SortedSet<Purpose> purposes();

    @Value.Check
    void check() {
        naming(() -> Refusals.collect(this::checkMembers));
    }

    private void checkMembers(Refusals refusals) {
        if (!model() && parties().size() == 1) {
            refusals.add(
                    "parties", parties(), "two or more parties, or none for a convention without recorded parties");
        } else {
            PartyCheck.check(this, refusals);
        }
        if (safeguards().stream()
                .flatMap(clause -> clause.form().stream())
                .anyMatch(SafeguardForm.POLITICAL_STATEMENT::equals)) {
            refusals.add(
                    "safeguards",
                    SafeguardForm.POLITICAL_STATEMENT,
                    "a form of a binding text; political statements belong to an arrangement");
        }
    }

    /**
     * Begins an extradition treaty that is being drafted or coded from its text.
     *
     * <pre>{@code
     * Treaty treaty = Treaty.extradition("de-cn-draft", "DE", "CN")
     *         .signed("2026-10")
     *         .textRead(TextRead.FULL)
     *         .clause(TORTURE_NON_REFOULEMENT, OPTIONAL_REFUSAL, "4")
     *         .absent(DEATH_PENALTY_BAR)
     *         .build();
     * }</pre>
     *
     * @param id its id
     * @param parties the codes of its parties: for states ISO 3166-1 alpha-2, as in {@code FR}
     * @return a builder, whose {@linkplain Builder#citing source} is the treaty's own text
     * @throws InvalidValueException if no ids can look like these
     */
    public static Builder extradition(String id, String... parties) {
        return of(TreatyKind.EXTRADITION, id, parties);
    }

    /**
     * Begins a treaty that is being drafted or coded from its text. Its title is made of the kind and the parties, as
     * in {@code Extradition treaty between Ireland and China}; {@code title} sets another.
     *
     * @param kind what it is about
     * @param id its id
     * @param parties the codes of its parties: for states ISO 3166-1 alpha-2, as in {@code FR}
     * @return a builder, whose {@linkplain Builder#citing source} is the treaty's own text
     * @throws InvalidValueException if no ids can look like these
     */
    public static Builder of(TreatyKind kind, String id, String... parties) {
        return builder()
                .kind(kind)
                .id(id)
                .title(PartyNames.title(kind, parties))
                .addParties(parties)
                .citing(id + Builder.TEXT);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with the values of this object; the {@linkplain Builder#citing source} is the text that it
     * names or, if it names none, its own draft text; if it names several texts, one has to be chosen}
     */
    public Builder toBuilder() {
        return builder().of(this);
    }

    /** Collects the parts of a {@link Treaty}. */
    public static final class Builder extends ImmutableTreaty.Builder implements CooperationInstrumentBuilder<Builder> {
        /** The suffix that turns the id of a draft into the id of its own text. */
        private static final String TEXT = "-text";

        private static final Pattern ARTICLE = Pattern.compile("(?i)^art(?:icle\\s+|\\.\\s*|\\s+)");

        private Optional<String> source = Optional.empty();
        private String record = "";
        private final DraftClauses clauses = new DraftClauses();

        Builder() {}

        private Builder of(Treaty treaty) {
            record = treaty.id().value();
            clauses.addAll(treaty.safeguards());
            List<String> texts = treaty.texts().stream().map(SourceId::value).toList();
            source = texts.isEmpty()
                    ? Optional.of(record + TEXT)
                    : texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
            return from(treaty);
        }

        @Override
        public Builder addParties(String... parties) {
            return naming("parties", () -> CooperationInstrumentBuilder.super.addParties(parties));
        }

        @Override
        public Builder id(String id) {
            CooperationInstrumentBuilder.super.id(id);
            record = id;
            return this;
        }

        /**
         * Sets the source that is cited by steps and clauses added from now on by {@link #signed}, {@link #inForce},
         * {@link #step}, {@link #clause} and {@link #absent}.
         *
         * @param id the id of a source, most often the text of the treaty
         * @return this builder
         */
        public Builder citing(String id) {
            source = Optional.of(naming("citing", () -> SourceId.of(id).value()));
            return this;
        }

        /**
         * Adds its signature.
         *
         * @param date a year, a month or a day
         * @return this builder
         */
        public Builder signed(String date) {
            return step(Stage.SIGNED, date);
        }

        /**
         * Adds its signature.
         *
         * @param date a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
         * @return this builder
         */
        public Builder signed(TemporalAccessor date) {
            return step(Stage.SIGNED, date);
        }

        /**
         * Adds its entry into force.
         *
         * @param date a year, a month or a day
         * @return this builder
         */
        public Builder inForce(String date) {
            return step(Stage.IN_FORCE, date);
        }

        /**
         * Adds its entry into force.
         *
         * @param date a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
         * @return this builder
         */
        public Builder inForce(TemporalAccessor date) {
            return step(Stage.IN_FORCE, date);
        }

        /**
         * Adds a step in its life.
         *
         * @param stage the stage
         * @param date a year, a month or a day
         * @return this builder
         */
        public Builder step(Stage stage, String date) {
            return addLifecycle(naming("lifecycle", () -> LifecycleStep.of(stage, date, Citation.of(source()))));
        }

        /**
         * Adds a step in its life.
         *
         * @param stage the stage
         * @param date a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
         * @return this builder
         */
        public Builder step(Stage stage, TemporalAccessor date) {
            return addLifecycle(naming("lifecycle", () -> LifecycleStep.of(stage, date, Citation.of(source()))));
        }

        /**
         * Adds a clause that was read in the text itself.
         *
         * @param kind the kind of safeguard
         * @param form the form that the words take
         * @param article the article, which is cited: {@code 3(1)} or {@code art. 3(1)}
         * @return this builder
         * @throws InvalidValueException if this kind has no such form, if the form says that there is no such clause
         *     (see {@link #absent}), or if this clause was added before, or that the same source has no such clause
         */
        public Builder clause(SafeguardKind kind, SafeguardForm form, String article) {
            return clause(() -> {
                InvalidValueException.unless(
                        !InvalidValueException.given(form, "form").isSilence(),
                        "form",
                        form,
                        "the form of a clause that is in the text; for one that is not, absent(" + kind + ")");
                String number = ARTICLE.matcher(InvalidValueException.given(article, "article"))
                        .replaceFirst("");
                return Clause.of(kind, form, Citation.of(source(), "art. " + number)).toBuilder()
                        .article(number)
                        .basis(Basis.TEXT)
                        .build();
            });
        }

        /**
         * Adds that the text was read and has no clause of these kinds.
         *
         * @param kinds the kinds of safeguard
         * @return this builder
         * @throws InvalidValueException if this was said of one before, or a clause of that kind and source was added
         */
        public Builder absent(SafeguardKind... kinds) {
            for (SafeguardKind kind : kinds) {
                clause(() -> Clause.of(kind, SafeguardForm.ABSENT, Citation.of(source())));
            }
            return this;
        }

        private Builder clause(Supplier<Clause> made) {
            return addSafeguards(naming("safeguards", () -> clauses.adding(made.get(), source())));
        }

        private String source() {
            return source.orElseThrow(() -> new InvalidValueException(
                    "citations", Optional.empty(), "a source to cite: name it by citing(id) before"));
        }

        /** Adds the name of this treaty to an exception, since the step or clause that is refused does not know it. */
        private <T> T naming(String member, Supplier<T> value) {
            try {
                return InvalidValueException.naming(this, member, value);
            } catch (InvalidValueException e) {
                throw e.ofRecord(record);
            }
        }
    }
}
