package io.github.lec.examples;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.View;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.instrument.Purpose;
import io.github.lec.operation.CaseStage;
import io.github.lec.record.ActorId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the paper of January 2017 says of European states: do others say so too, by its own day and since? */
public final class CheckThePaper {
    private static final String STATEMENTS = """
            France ratified the extradition treaty in April 2015 | cn-fr-extradition-2007/lifecycle/RATIFIED/FR
            Italy ratified its own recently | cn-it-extradition-2010/lifecycle/RATIFIED/IT
            (That treaty is in force, on which the paper is silent) | cn-it-extradition-2010/lifecycle/IN_FORCE
            France decided on a first extradition in September 2016 | fr-2016-1/steps/SURRENDER_DECIDED
            It rests on the treaty | fr-2016-1/basis
            It was carried out | fr-2016-1/steps/SURRENDERED
            A second one was carried out soon after | fr-2016-2/steps/SURRENDERED
            The United Kingdom reached a cyber agreement in 2015 | gb-cn-cyber-2015/lifecycle/ADOPTED
            Accounts conflict on whether China keeps it | gb-cn-cyber-2015/compliance
            An agreement with Germany is in the works | de-cn-cyber-2016/lifecycle/NEGOTIATED
            An EU-China Legal Affairs Dialogue was set up | eu-cn-legal-affairs-dialogue/lifecycle/IN_FORCE
            Chinese officers patrolled in Rome and Milan in 2016 | it-patrols-2016/steps/HELD
            Patrols in France were negotiated in 2014 | fr-patrol-plan-2014/steps/PLANNED
            France cancelled them | fr-patrol-plan-2014/steps/CANCELLED
            Chinese and Spanish police broke up a ring in April 2016 | es-trafficking-2016/steps/HELD
            29 suspects were arrested | es-trafficking-2016/figures/ARRESTS
            A person returned from the United Kingdom in 2016 | gb-2016-1/steps/RETURNED
            That was without formal extradition | gb-2016-1/facts/JUDICIAL_DECISION
            The United Kingdom has a new treaty on legal assistance | cn-gb-mla-2013/lifecycle/SIGNED
            The family of an exile in Germany was harassed | de-2016-harassment/steps/HARASSED
            """;

    private static final LocalDate DAY = LocalDate.of(2017, 1, 31);
    private static final View THEN = Dataset.embedded().view(DAY, DAY);

    private CheckThePaper() {}

    public static void main(String... args) {
        Predicate<Account> paper = account ->
                account.citations().stream().allMatch(one -> one.source().equals(SourceId.of("paper-2017")));
        STATEMENTS.lines().map(line -> line.split(" \\| ")).forEach(statement -> {
            List<? extends Account> accounts =
                    THEN.dataset().claims().get(ClaimId.parse(statement[1])).accounts();
            System.out.println(statement[0]);
            print("  The paper: ", accounts, paper);
            print("  Others by its day: ", accounts, paper.negate().and(THEN::sees));
            print("  Others since: ", accounts, paper.negate().and(account -> !THEN.sees(account)));
        });

        Set<ActorId> extraditing = new TreeSet<>();
        THEN.dataset().cases(ActorId.of("CN")).stream()
                .filter(one -> THEN.seen(one.steps()).stream().anyMatch(step -> step.stage() == CaseStage.SURRENDERED))
                .forEach(one -> one.requested().filter(Selection.EU27::contains).ifPresent(extraditing::add));
        System.out.println(
                "France and five other member states extradite: the paper names only France.\n  Derived from cases"
                        + " with a surrender that was published by its day: " + extraditing);
        for (String nationality : List.of("FR", "DE")) {
            System.out.println(
                    Exposure.of(THEN, Person.of(nationality), ActorId.of("FR"), ActorId.of("CN"), Purpose.PROSECUTION));
        }
    }

    private static void print(String who, List<? extends Account> accounts, Predicate<Account> wanted) {
        String answers = accounts.stream()
                .filter(wanted)
                .map(account -> (account.denies() ? "not " : "") + account.answer())
                .distinct()
                .collect(Collectors.joining("; "));
        System.out.println(who + (answers.isEmpty() ? "nothing" : answers));
    }
}
