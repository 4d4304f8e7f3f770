package io.github.lec.report.words;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.DefinitionElement;
import io.github.lec.instrument.FactorFinding;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Obligation;
import io.github.lec.instrument.Position;
import io.github.lec.instrument.Provision;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.TreatyTerm;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
import io.github.lec.source.Account;
import io.github.lec.view.ClauseForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers of accounts on instruments: their steps, clauses, reservations, assurances, terms and definitions. */
final class InstrumentAnswerWords {
    private final Dataset dataset;
    private final Labels labels;

    InstrumentAnswerWords(Dataset dataset, Labels labels) {
        this.dataset = dataset;
        this.labels = labels;
    }

    /**
     * {@return the answer without regard to a denial; nothing if the account is no account of this kind, or a step or
     * clause}
     */
    Optional<String> affirmed(Account account) {
        if (account instanceof Reservation reservation) {
            String form = reservation
                    .form()
                    .map(ClauseWords::reserved)
                    .orElse("Form " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED));
            String withdrawn =
                    reservation.withdrawn().map(day -> ", withdrawn " + day).orElse("");
            return Optional.of(AnswerParts.sentence(
                    AnswerParts.parts(form, AnswerParts.on(reservation.date())) + withdrawn, reservation.summary()));
        }
        if (account instanceof Assurance assurance) {
            return Optional.of(of(assurance));
        }
        if (account instanceof TreatyTerm term) {
            return Optional.of(TermWords.of(labels, term));
        }
        if (account instanceof Provision provision) {
            String article = AnswerParts.parts("Yes", Labels.article(provision.article()));
            return Optional.of(AnswerParts.sentence(article, provision.summary()));
        }
        if (account instanceof DefinitionElement element) {
            return Optional.of(AnswerParts.sentence(
                    AnswerParts.parts(AnswerParts.yes(element.present()), Labels.article(element.article())),
                    element.summary()));
        }
        if (account instanceof Obligation obligation) {
            return Optional.of(obligation.value());
        }
        return account instanceof Position position
                ? Optional.of(position.value().label())
                : Optional.empty();
    }

    /** {@return the answer of a step in the life of an instrument: a day, or yes or no for an observation} */
    String of(LifecycleStep step) {
        if (step.observedOn().isPresent()) {
            String observed = Dates.on(step.observedOn().get());
            return AnswerParts.parts((step.denies() ? "No, observed " : "Yes, observed ") + observed, step.act());
        }
        String when = step.date().map(Dates::on).orElse(Silence.DAY_NOT_GIVEN);
        if (step.denies()) {
            return AnswerParts.parts("No: a source denies it", AnswerParts.on(step.date()), step.act());
        }
        return FirstLetter.upper(AnswerParts.parts(step.planned() ? "planned, " + when : when, step.act()));
    }

    /** {@return what an account says about a clause; its absence is stated for as much of the text as was read} */
    String of(ClaimId claim, Clause clause) {
        List<String> further = new ArrayList<>();
        if (!clause.carveOuts().isEmpty()) {
            further.add("except: " + labels.codes("carve-out", clause.carveOuts(), ""));
        }
        clause.noticeMonths().ifPresent(months -> further.add("notice: " + Labels.number(months, "month")));
        String label = dataset.record(claim.record())
                .filter(CooperationInstrument.class::isInstance)
                .map(text -> ClauseForms.label((CooperationInstrument) text, clause))
                .orElseGet(clause::answer);
        String words = AnswerParts.parts(label, Labels.article(clause.article()));
        String all = further.isEmpty() ? words : words + " (" + String.join("; ", further) + ")";
        return AnswerParts.sentence(all, clause.summary());
    }

    private String of(Assurance assurance) {
        List<String> factors =
                assurance.factors().stream().map(InstrumentAnswerWords::of).toList();
        String words = AnswerParts.parts(
                assurance.standing() ? "Standing assurance" : "Assurance",
                AnswerParts.on(assurance.date()),
                AnswerParts.by(labels, assurance.by()),
                assurance.accepted().map(accepted -> accepted ? "accepted" : "not accepted"),
                assurance.claimedBinding().map(claimed -> claimed ? "said to be binding" : "not said to be binding"),
                factors.isEmpty() ? Optional.empty() : Optional.of("found: " + String.join(", ", factors)));
        return AnswerParts.sentence(words, assurance.summary());
    }

    private static String of(FactorFinding finding) {
        return Labels.lowerFirst(finding.factor().label()) + (finding.met() ? " yes" : " no");
    }
}
