package io.github.lec.whatif;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Suggestions;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An assumption about one treaty, or about all extradition treaties of member states with others: what if the text said
 * so, or the treaty entered into force or were suspended? {@link Assumptions#apply} makes a dataset in which it is
 * true.
 */
public sealed interface Assumption {
    /** {@return the treaties concerned} */
    Scope scope();

    /** {@return what is assumed, in a few words} */
    String words();

    /** {@return its JSON} */
    @JsonValue
    default Map<String, Object> json() {
        return JsonMembers.of("treaties", scope().toString())
                .with("words", words())
                .toMap();
    }

    /**
     * The treaties that an assumption concerns.
     *
     * @param treaty one treaty; nothing for all extradition treaties of member states of the European Union with
     *     others, at any stage
     */
    record Scope(Optional<InstrumentId> treaty) {
        private static final List<String> ALL = List.of("all-eu", "ALL-EU");

        /** {@return all extradition treaties of member states with others} */
        public static Scope allEu() {
            return new Scope(Optional.empty());
        }

        /**
         * One treaty.
         *
         * @param id its id
         * @return only that treaty
         * @throws InvalidValueException if {@code id} is null
         */
        public static Scope of(InstrumentId id) {
            InvalidValueException.given(id, "id");
            return new Scope(Optional.of(id));
        }

        /**
         * Creates a scope from its text.
         *
         * @param written the id of a treaty, or {@code all-eu}
         * @return the scope
         * @throws InvalidValueException if it is no valid id: letters, digits, dots, dashes and underscores
         */
        static Scope parse(String written) {
            InvalidValueException.given(written, "written");
            return ALL.contains(written) ? allEu() : of(InstrumentId.of(written));
        }

        @JsonValue
        @Override
        public String toString() {
            return treaty.map(InstrumentId::value).orElse("all-eu");
        }
    }

    /**
     * The text is assumed to have a clause of this form, instead of what sources say about that kind.
     *
     * @param scope the treaties concerned
     * @param kind the kind of safeguard
     * @param form the form of the clause
     */
    record SetClause(Scope scope, SafeguardKind kind, SafeguardForm form) implements Assumption {
        /**
         * Checks that everything is given.
         *
         * @param scope the treaties concerned
         * @param kind the kind of safeguard
         * @param form the form of the clause
         * @throws InvalidValueException if one of the three is null
         */
        public SetClause {
            InvalidValueException.given(scope, "scope");
            InvalidValueException.given(kind, "kind");
            InvalidValueException.given(form, "form");
        }

        @Override
        public String words() {
            return kind.label() + ": " + form.label();
        }

        /** {@return the treaties, and what is assumed about them} */
        @Override
        public String toString() {
            return scope + ": " + words();
        }
    }

    /**
     * The text is assumed to have the clauses of a model, all of them, instead of its own.
     *
     * @param scope the treaties concerned
     * @param model the model, as in {@code un-model-extradition}
     */
    record UseModel(Scope scope, InstrumentId model) implements Assumption {
        /**
         * Checks that everything is given.
         *
         * @param scope the treaties concerned
         * @param model the model
         * @throws InvalidValueException if one of the two is null
         */
        public UseModel {
            InvalidValueException.given(scope, "scope");
            InvalidValueException.given(model, "model");
        }

        @Override
        public String words() {
            return "clauses of " + model;
        }

        /** {@return the treaties, and what is assumed about them} */
        @Override
        public String toString() {
            return scope + ": " + words();
        }
    }

    /**
     * The treaty is assumed to have reached a stage on a day: to be signed, to enter into force, to be suspended or to
     * end. This replaces what sources say about that stage, and about stages that could not precede it: a treaty that
     * is assumed to enter into force is no longer shelved, suspended or ended by earlier steps. Steps that are
     * certainly later stay.
     *
     * @param scope the treaties concerned
     * @param stage {@link Stage#SIGNED}, {@link Stage#IN_FORCE}, {@link Stage#SUSPENDED} or {@link Stage#TERMINATED}
     * @param day the day of signature, or the first day of the stage
     */
    record SetStage(Scope scope, Stage stage, LocalDate day) implements Assumption {
        private static final List<Stage> ALLOWED =
                List.of(Stage.SIGNED, Stage.IN_FORCE, Stage.SUSPENDED, Stage.TERMINATED);

        /**
         * Checks that the stage can be assumed.
         *
         * @param scope the treaties concerned
         * @param stage the stage
         * @param day the day of signature, or the first day of the stage
         * @throws InvalidValueException if it is another stage, or one of the three is null
         */
        public SetStage {
            InvalidValueException.given(scope, "scope");
            InvalidValueException.given(stage, "stage");
            InvalidValueException.given(day, "day");
            InvalidValueException.unless(
                    ALLOWED.contains(stage), "stage", stage, "SIGNED, IN_FORCE, SUSPENDED or TERMINATED");
        }

        @Override
        public String words() {
            return stage.label() + (stage == Stage.SIGNED ? " on " : " from ") + day;
        }

        /** {@return the treaties, and what is assumed about them} */
        @Override
        public String toString() {
            return scope + ": " + words();
        }
    }

    /**
     * Parses an assumed clause.
     *
     * @param scope the id of a treaty, or {@code all-eu}
     * @param clause kind and form, as in {@code DEATH_PENALTY_BAR=MANDATORY_REFUSAL}
     * @return the assumption
     * @throws InvalidValueException if there is no such kind or form; the message names the nearest
     */
    static Assumption clause(String scope, String clause) {
        InvalidValueException.given(scope, "scope");
        InvalidValueException.given(clause, "clause");
        String[] parts = clause.split("=", 2);
        InvalidValueException.unless(
                parts.length == 2, "set", clause, "KIND=FORM, as in DEATH_PENALTY_BAR=MANDATORY_REFUSAL");
        return new SetClause(
                Scope.parse(scope),
                constant("safeguard kind", parts[0], List.of(SafeguardKind.values())),
                constant("safeguard form", parts[1], List.of(SafeguardForm.values())));
    }

    /**
     * Parses an assumed model.
     *
     * @param scope the id of a treaty, or {@code all-eu}
     * @param model the model's id, with or without the word "model" in it: {@code un-extradition} is understood
     * @return the assumption
     * @throws InvalidValueException if it is no valid id: letters, digits, dots, dashes and underscores
     */
    static Assumption model(String scope, String model) {
        InvalidValueException.given(scope, "scope");
        InvalidValueException.given(model, "model");
        return new UseModel(Scope.parse(scope), InstrumentId.of(model));
    }

    /**
     * Parses an assumed stage.
     *
     * @param scope the id of a treaty, or {@code all-eu}
     * @param stage {@code SIGNED}, {@code IN_FORCE}, {@code SUSPENDED} or {@code TERMINATED}
     * @param day the day of signature, or the first day of the stage
     * @return the assumption
     * @throws InvalidValueException if it is another stage or none; the message names the nearest
     */
    static Assumption stage(String scope, String stage, LocalDate day) {
        InvalidValueException.given(scope, "scope");
        InvalidValueException.given(stage, "stage");
        InvalidValueException.given(day, "day");
        return new SetStage(Scope.parse(scope), constant("stage", stage, SetStage.ALLOWED), day);
    }

    /**
     * Parses an assumed stage.
     *
     * @param scope the id of a treaty, or {@code all-eu}
     * @param stage {@code SIGNED}, {@code IN_FORCE}, {@code SUSPENDED} or {@code TERMINATED}
     * @param day the day of signature, or the first day of the stage, as in {@code 2027-01-01}
     * @return the assumption
     * @throws InvalidValueException if it is another stage or none, or there is no such day
     */
    static Assumption stage(String scope, String stage, String day) {
        InvalidValueException.given(scope, "scope");
        InvalidValueException.given(stage, "stage");
        InvalidValueException.given(day, "day");
        return stage(scope, stage, PartialDate.day(day));
    }

    private static String constant(String written) {
        return written.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static <E extends Enum<E>> E constant(String field, String written, List<E> allowed) {
        String wanted = constant(written);
        return allowed.stream()
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        field,
                        written,
                        Suggestions.expectedOneOf(
                                written, allowed.stream().map(Enum::name).toList())));
    }
}
