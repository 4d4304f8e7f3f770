package io.github.lec.examples;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.SourceId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Do other sources confirm what the paper of January 2017 says about European states, at that time and since? */
public final class CheckThePaper {
    private static final String STATEMENTS = """
            France ratified the extradition treaty in April 2015 | cn-fr-extradition-2007/lifecycle/RATIFIED/FR
            Italy ratified its own recently | cn-it-extradition-2010/lifecycle/RATIFIED/IT
            (The paper does not say that it is in force) | cn-it-extradition-2010/lifecycle/IN_FORCE
            France decided on a first extradition in September 2016 | fr-2016-1/steps/SURRENDER_DECIDED
            It rests on the treaty | fr-2016-1/basis
            It was carried out | fr-2016-1/steps/SURRENDERED
            A second one was carried out soon after | fr-2016-2/steps/SURRENDERED
            The United Kingdom reached a cyber agreement in 2015 | gb-cn-cyber-2015/lifecycle/ADOPTED
            Accounts conflict on whether China keeps it | gb-cn-cyber-2015/compliance/CN
            An agreement with Germany is in the works | de-cn-cyber-2016/lifecycle/NEGOTIATED
            (Already adopted, in June 2016) | de-cn-cyber-2016/lifecycle/ADOPTED
            An EU-China Legal Affairs Dialogue was set up | eu-cn-legal-affairs-dialogue/lifecycle/IN_FORCE
            Chinese officers patrolled in Rome and Milan in 2016 | it-patrols-2016/steps/HELD
            Patrols in France were negotiated in 2014 | fr-patrol-plan-2014/steps/PLANNED
            France cancelled them at the last minute | fr-patrol-plan-2014/steps/CANCELLED
            Chinese and Spanish police broke up a ring in April 2016 | es-trafficking-2016/steps/HELD
            29 suspects were arrested | es-trafficking-2016/figures/ARRESTS
            A person returned from the United Kingdom in 2016 | gb-2016-1/steps/RETURNED
            That was without formal extradition | gb-2016-1/facts/JUDICIAL_DECISION
            The United Kingdom has a new treaty on legal assistance | cn-gb-mla-2013/lifecycle/SIGNED
            The family of an exile in Germany was harassed | de-2016-harassment/steps/HARASSED
            """;

    private static final SourceId PAPER = SourceId.of("paper-2017");
    private static final View THEN = View.of(Dataset.embedded(), LocalDate.of(2017, 1, 31), LocalDate.of(2017, 1, 31));

    private CheckThePaper() {}

    public static void main(String... args) {
        STATEMENTS.lines().map(line -> line.split(" \\| ")).forEach(statement -> {
            Claim claim = THEN.dataset().claims().get(ClaimId.parse(statement[1]));
            System.out.println(statement[0]);
            print("  The paper: ", claim, true);
            print("  Others: ", claim, false);
        });
    }

    private static void print(String who, Claim claim, boolean byPaper) {
        String answers = claim.accounts().stream()
                .filter(account -> byPaper == account.restsOnlyOn(PAPER))
                .map(account -> account.answer() + (THEN.sees(account) ? "" : " (published since)"))
                .distinct()
                .collect(Collectors.joining("; "));
        System.out.println(who + (answers.isEmpty() ? "nothing" : answers));
    }
}
