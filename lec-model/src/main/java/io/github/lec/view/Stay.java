package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.rulings.CourtRulings;
import io.github.lec.view.rulings.RulingsOnRecord;
import io.github.lec.view.rulings.Stays;
import java.util.Map;
import java.util.Optional;

/**
 * A stay of a surrender that was, or may have been, in effect on a day.
 *
 * @param account the step or the decision
 * @param day its day, if a source gives it
 * @param byCourt whether a decision, or a step with an organisation as its author, shows it, or a court established it;
 *     the organisation may be a body that is not called a court, such as the Committee against Torture
 * @param beyondLaterRuling whether it is not of a court of the requested state, and such a court, which cannot lift it,
 *     allowed the surrender afterwards
 */
public record Stay(PersonalAccount account, Optional<PartialDate> day, boolean byCourt, boolean beyondLaterRuling) {
    /**
     * Checks that everything is there.
     *
     * @param account the step or the decision
     * @param day its day, if a source gives it
     * @param byCourt whether it is known to be of a court or another body
     * @param beyondLaterRuling whether no later ruling of the requested state could lift it
     * @throws InvalidValueException if an argument is null
     */
    public Stay {
        InvalidValueException.given(account, "account");
        InvalidValueException.given(day, "day");
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("account", account)
                .with("day", day)
                .with("byCourt", byCourt)
                .with("beyondLaterRuling", beyondLaterRuling)
                .toMap();
    }

    /** {@return that the hand-over was stayed, and the day} */
    @Override
    public String toString() {
        return "Hand-over stayed" + day.map(when -> ", " + when).orElse("");
    }

    /**
     * {@return the latest stay on which it rests whether one was in effect on a day; without a named author, an
     * established one is a court's}
     */
    static Optional<Stay> in(KnownAccounts accounts, Case subject, Optional<PartialDate> day) {
        Stays stays = CourtRulings.in(accounts, subject).stays();
        return stays.latest(day).map(stay -> {
            boolean unnamed =
                    stay.account() instanceof CaseStep step && step.by().isEmpty();
            return new Stay(
                    stay.account(),
                    stay.day(),
                    unnamed
                            ? accounts.isEstablished(stay.account())
                            : RulingsOnRecord.authority(accounts.dataset(), stay.account())
                                            .isEmpty()
                                    && (stay.isOfOthers() || !(stay.account() instanceof CaseStep)),
                    stays.isAllowedBeside(stay, day));
        });
    }
}
