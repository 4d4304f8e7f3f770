package io.github.lec.rule.catalogue.cases;

import io.github.lec.actor.Fact;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the requested state accepts a convention on a kind of crime as a basis of extradition; no state is obliged to
 * (United Nations Convention against Transnational Organized Crime, article 16(5)).
 */
public final class AcceptedConventions {
    private AcceptedConventions() {}

    /**
     * {@return whether a surrender can have rested on a treaty: open for a convention that, according to a source, the
     * state does not accept}
     */
    public static Truth isAccepted(View view, Case subject, Treaty treaty, LocalDate day) {
        return Truth.any(refusals(view, subject, treaty), fact -> fact.holdsOn(day))
                .not()
                .or(Truth.UNKNOWN);
    }

    /** {@return whether a source says, of any day, that the requested state does not accept a treaty as a basis} */
    public static boolean isRefused(View view, Case subject, Treaty treaty) {
        return !refusals(view, subject, treaty).isEmpty();
    }

    private static List<StateFact> refusals(View view, Case subject, Treaty treaty) {
        return treaty.kind() != TreatyKind.CRIME_SUPPRESSION
                        || subject.requested().isEmpty()
                ? List.of()
                : Lists.filter(
                        view.states().facts(subject.requested().get(), Fact.CONVENTION_AS_BASIS),
                        fact -> fact.value().equals("NOT_ACCEPTED")
                                && fact.of().filter(treaty.id()::equals).isPresent());
    }

    /** {@return as an indirect question, whether a hand-over rests on such a convention; nothing if none is refused} */
    public static Optional<OpenPoint> open(View view, Case subject) {
        return Lists.anyMatch(Cases.treaties(view, subject), treaty -> isRefused(view, subject, treaty))
                ? subject.requested()
                        .map(state -> OpenPoint.of(
                                "whether the hand-over can rest on the convention (a source says that the requested"
                                        + " state does not accept it as a basis)",
                                ClaimId.of(state.value(), "facts", Fact.CONVENTION_AS_BASIS.name())))
                : Optional.empty();
    }
}
