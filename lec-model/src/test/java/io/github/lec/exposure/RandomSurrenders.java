package io.github.lec.exposure;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Persons;
import io.github.lec.operation.RouteAccount;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.record.SourceId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Citation;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** Persons, treaties and cases of surrenders, made at random from what the embedded dataset has. */
final class RandomSurrenders {
    static final SourceId COURT = SourceId.of("zz-court");
    static final List<ActorId> REQUESTING = ids("CN", "CN", "HK", "US", "KZ");
    static final List<ActorId> NATIONALITIES =
            ids("DE", "FR", "IE", "GB", "GB", "PL", "HR", "NO", "IS", "LI", "CH", "CN", "CN", "US", "KZ");
    static final List<ActorId> REFUGES = ids("DE", "FR", "IE", "DK", "GB", "CH");

    static final LocalDate LATER = LocalDate.of(2026, 11, 1);
    static final LocalDate PETRUHHIN = LocalDate.of(2016, 9, 6);

    static final String CONVENTION = "ece-1957";

    private RandomSurrenders() {}

    /** The day of the surrender, and a later day, on which a ruling says what the law already was. */
    record Surrender(Request request, LocalDate day, LocalDate known, RecordId id) {
        @Override
        public String toString() {
            return id + " on " + day + ", known by " + known + ", seed " + SEED + ": " + request;
        }

        boolean isForeigner(View view) {
            return !request.person().nationalities().contains(view.states().country(request.arrestedIn()));
        }
    }

    static List<ActorId> ids(String... ids) {
        return List.of(ids).stream().map(ActorId::of).toList();
    }

    /** {@code -Dlec.seed=…} makes other persons and days; a failure names the seed. */
    static final long SEED = Long.getLong("lec.seed", 2017);

    /** The treaty without its contents, for the records that name it. */
    static Treaty named(Treaty treaty) {
        return Treaty.builder()
                .id(treaty.id())
                .kind(treaty.kind())
                .title(treaty.title())
                .parties(treaty.parties())
                .build();
    }

    /** A treaty that may be applied provisionally, may be in force, and may have been suspended or have ended since. */
    static Treaty later(Treaty earlier, Random random) {
        LocalDate signed = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4000));
        Treaty.Builder later = Treaty.builder();
        later.id("zz-" + earlier.id())
                .kind(TreatyKind.EXTRADITION)
                .title("Later treaty")
                .parties(earlier.parties())
                .supersedes(earlier.id())
                .addLifecycle(LifecycleStep.of(Stage.SIGNED, signed, citation()));
        if (random.nextInt(3) == 0) {
            later.addLifecycle(
                    LifecycleStep.of(Stage.PROVISIONALLY_APPLIED, signed.plusDays(random.nextInt(200)), citation()));
        }
        if (random.nextInt(3) > 0) {
            LocalDate inForce = signed.plusDays(random.nextInt(500));
            later.addLifecycle(LifecycleStep.of(Stage.IN_FORCE, inForce, citation()));
            if (random.nextBoolean()) {
                later.addLifecycle(
                        LifecycleStep.of(Stage.TERMINATED, inForce.plusDays(random.nextInt(2000)), citation()));
            }
            suspension(inForce, new Random(SEED + earlier.id().hashCode())).ifPresent(later::addLifecycle);
        }
        return later.build();
    }

    /** In one case of two, a suspension, of which either the day is known or only that it was seen. */
    static Optional<LifecycleStep> suspension(LocalDate inForce, Random random) {
        if (random.nextBoolean()) {
            return Optional.empty();
        }
        LocalDate day = inForce.plusDays(random.nextInt(2000));
        return Optional.of(
                random.nextBoolean()
                        ? LifecycleStep.of(Stage.SUSPENDED, day, citation())
                        : LifecycleStep.builder()
                                .stage(Stage.SUSPENDED)
                                .observedOn(PartialDate.of(day))
                                .addCitations(citation())
                                .build());
    }

    /** In one case of two, a protocol that changes what the treaty says on own nationals, and may be in force. */
    static Optional<Treaty> protocol(Treaty treaty, Random random) {
        if (random.nextBoolean()) {
            return Optional.empty();
        }
        LocalDate signed = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000));
        Treaty.Builder protocol = Treaty.builder();
        protocol.id("zz-protocol-" + treaty.id())
                .kind(TreatyKind.EXTRADITION)
                .title("Protocol")
                .parties(treaty.parties())
                .parent(treaty.id())
                .textRead(TextRead.FULL)
                .addLifecycle(LifecycleStep.of(Stage.SIGNED, signed, citation()))
                .addSafeguards(Clause.builder()
                        .kind(SafeguardKind.OWN_NATIONALS_BAR)
                        .form(pick(List.of(SafeguardForm.MANDATORY_REFUSAL, SafeguardForm.OPTIONAL_REFUSAL), random))
                        .addCitations(citation())
                        .build());
        if (random.nextInt(4) > 0) {
            LocalDate inForce = signed.plusDays(random.nextInt(900));
            protocol.addLifecycle(LifecycleStep.of(Stage.IN_FORCE, inForce, citation()));
            if (random.nextInt(3) == 0) {
                protocol.addLifecycle(
                        LifecycleStep.of(Stage.TERMINATED, inForce.plusDays(random.nextInt(2000)), citation()));
            }
        }
        return Optional.of(protocol.build());
    }

    static Person person(Random random) {
        SortedSet<ActorId> nationalities = new TreeSet<>(List.of(pick(NATIONALITIES, random)));
        if (random.nextInt(4) == 0) {
            nationalities.add(pick(NATIONALITIES, random));
        }
        return new Person(nationalities, Optional.empty(), truth(random), truth(random));
    }

    static Person stateless(Person person) {
        return new Person(
                new TreeSet<>(), true, person.refugee(), person.permanentResident(), person.underWithdrawalAgreement());
    }

    static Person refugee(Random random) {
        SortedSet<ActorId> nationalities = new TreeSet<>(ids(random.nextInt(5) == 0 ? "KZ" : "CN"));
        if (random.nextInt(4) == 0) {
            nationalities.add(pick(NATIONALITIES, random));
        }
        RefugeeStatus status = new RefugeeStatus(pick(REFUGES, random), truth(random));
        return new Person(nationalities, Optional.of(status), truth(random), truth(random));
    }

    static Truth truth(Random random) {
        return pick(List.of(Truth.values()), random);
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Exposure treats an arrest in another member state as a use of free movement, and so do rules. */
    static Case recorded(Surrender made) {
        Person person = made.request().person();
        Case.Builder recorded = Case.builder();
        recorded.id(made.id())
                .requested(made.request().arrestedIn())
                .requesting(made.request().requesting())
                .purpose(made.request().purpose())
                .addRoute(RouteAccount.builder()
                        .value(CaseRoute.EXTRADITION)
                        .addCitations(citation())
                        .build())
                .addPersons(Persons.builder()
                        .count(1)
                        .nationality(person.nationalities().stream().findFirst())
                        .stateless(person.stateless())
                        .addAllOtherNationalities(
                                person.nationalities().stream().skip(1).toList())
                        .addCitations(citation())
                        .build())
                .addSteps(CaseStep.builder()
                        .stage(CaseStage.SURRENDERED)
                        .date(PartialDate.of(made.day()))
                        .addCitations(citation())
                        .build())
                .addFacts(fact(CaseQuestion.HOME_STATE_NOTIFIED, false).build())
                .addFacts(fact(CaseQuestion.HOME_ENFORCEMENT_CONSIDERED, false).build())
                .addFacts(fact(CaseQuestion.ARTICLE_19_CHECK, false).build())
                .addFacts(fact(CaseQuestion.FAIR_TRIAL_DENIED, true).build());
        add(recorded, CaseQuestion.PERMANENT_RESIDENT, person.permanentResident());
        add(recorded, CaseQuestion.WITHDRAWAL_AGREEMENT_RESIDENT, person.underWithdrawalAgreement());
        CaseFact.Builder status =
                fact(CaseQuestion.REFUGEE_STATUS_RECOGNISED, person.refugee().isPresent());
        person.refugee().ifPresent(refugee -> {
            status.by(refugee.recognisedIn());
            add(recorded, CaseQuestion.REFUGEE_STATUS_WITHDRAWN, refugee.withdrawn());
        });
        basis(made)
                .forEach(id -> recorded.addBasis(ReferenceAccount.builder()
                        .value(RecordId.of(id))
                        .addCitations(citation())
                        .build()));
        return recorded.addFacts(status.build()).build();
    }

    static void add(Case.Builder recorded, CaseQuestion question, Truth answer) {
        if (answer.isKnown()) {
            recorded.addFacts(fact(question, answer.isTrue()).build());
        }
    }

    static CaseFact.Builder fact(CaseQuestion question, boolean answer) {
        CaseFact.Builder fact = CaseFact.builder();
        fact.fact(question).value(answer).addCitations(citation());
        return fact;
    }

    static Citation citation() {
        return Citation.builder().source(COURT).build();
    }

    /**
     * {@return the ids of the treaties that are named as the basis of a surrender: in one case of three, treaties made
     * later}
     */
    static List<String> basis(Surrender made) {
        if (made.id().value().startsWith("zz-convention-")) {
            return List.of(CONVENTION);
        }
        boolean later =
                made.request().arrestedIn().value().hashCode() % 3 == made.day().getDayOfMonth() % 3;
        return treaties(made).stream()
                .map(treaty -> (later ? "zz-" : "") + treaty.id().value())
                .toList();
    }

    static List<Treaty> treaties(Surrender made) {
        return Dataset.embedded().treaties().stream()
                .filter(treaty -> treaty.kind() == TreatyKind.EXTRADITION
                        && treaty.parties().size() == 2
                        && treaty.parent().isEmpty()
                        && (treaty.purposes().isEmpty()
                                || treaty.purposes().contains(made.request().purpose()))
                        && treaty.parties().contains(made.request().arrestedIn())
                        && treaty.parties().contains(made.request().requesting()))
                .toList();
    }
}
