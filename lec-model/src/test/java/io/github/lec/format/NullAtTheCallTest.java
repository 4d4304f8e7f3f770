package io.github.lec.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.change.Changes;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.view.View;
import io.github.lec.whatif.Assumption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method that asks a question, or makes what is asked about, names a null argument at the call. */
class NullAtTheCallTest {
    private static final View VIEW = View.of(Dataset.embedded());
    private static final ActorId CHINA = ActorId.of("CN");

    static Stream<Arguments> calls() {
        Person person = Person.of("FR");
        Assumption.Scope treaty = Assumption.Scope.of(InstrumentId.of("t"));
        return Stream.of(
                call("purpose", () -> Request.of(person, "FR", "CN", nothing())),
                call("person", () -> Request.of(nothing(), "FR", "CN", Purpose.PROSECUTION)),
                call("request", () -> Exposure.of(VIEW, nothing())),
                call("day", () -> Assumption.stage("t", "SIGNED", NullAtTheCallTest.<LocalDate>nothing())),
                call("scope", () -> new Assumption.SetStage(nothing(), Stage.SIGNED, VIEW.asOf())),
                call("kind", () -> new Assumption.SetClause(treaty, nothing(), SafeguardForm.ABSENT)),
                call("model", () -> new Assumption.UseModel(treaty, nothing())),
                call("version", () -> RuleSet.of(nothing(), List.of())),
                call("one", () -> VIEW.instruments().inForceBetween(nothing(), CHINA, VIEW.asOf())),
                call("other", () -> VIEW.instruments().inForceBetween(CHINA, nothing(), VIEW.asOf())),
                call("records", () -> RuleCatalogue.check(NullAtTheCallTest.<Identified>nothing())),
                call("dataset", () -> View.of(nothing())),
                call("asOf", () -> View.of(VIEW.dataset(), nothing(), VIEW.asOf())),
                call("claim", () -> VIEW.claim(NullAtTheCallTest.<ClaimId>nothing())),
                call("before", () -> Changes.between(NullAtTheCallTest.<View>nothing(), VIEW)),
                call("after", () -> Changes.between(VIEW, nothing())));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void null_is_refused_by_name(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(field + ": found null; expected ");
    }

    private static Arguments call(String field, ThrowingCallable call) {
        return Arguments.of(field, call);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
