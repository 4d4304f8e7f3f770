package io.github.lec.rule.catalogue;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.actor.Fact;
import io.github.lec.actor.Membership;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.DefinitionElement;
import io.github.lec.instrument.FactorFinding;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.OthmanFactor;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.MonitoringKind;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationFact;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.operation.Persons;
import io.github.lec.operation.RouteAccount;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.OperationId;
import io.github.lec.record.RecordId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.Fixtures;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Citation;
import io.github.lec.source.CodeAccount;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.StateAnswers;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Records with random gaps, and ways to fill a gap. Each answer is chosen once: a filled gap is never contradicted. */
final class RandomRecords {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private static final ActorId REQUESTED = ActorId.of("ZZ");
    private static final ActorId REQUESTING = ActorId.of("CN");
    private static final List<SafeguardForm> FORMS = List.of(
            SafeguardForm.MANDATORY_REFUSAL,
            SafeguardForm.MANDATORY_UNLESS_ASSURANCE,
            SafeguardForm.OPTIONAL_REFUSAL,
            SafeguardForm.REFUSAL_UNSPECIFIED,
            SafeguardForm.SAVINGS_CLAUSE,
            SafeguardForm.NO_DUTY,
            SafeguardForm.ABSENT,
            SafeguardForm.ABSENT);
    private static final Set<CaseStage> ENDS = EnumSet.of(
            CaseStage.SURRENDERED,
            CaseStage.RETURNED,
            CaseStage.DEPORTED,
            CaseStage.REFUSED,
            CaseStage.LAPSED,
            CaseStage.COURT_REFUSED);
    private static final Set<CaseQuestion> EXCLUSIVE = EnumSet.of(
            CaseQuestion.ASYLUM_CLAIM_PENDING, CaseQuestion.FINAL_REJECTION, CaseQuestion.REFUGEE_STATUS_WITHDRAWN);
    private static final Set<Fact> PUBLIC = EnumSet.of(Fact.EU_LAW_APPLIES, Fact.CONVENTION_AS_BASIS);

    private final Random random;
    private boolean coversExtradition;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    /** Some records, with most of their contents left open. */
    List<Extensible> some() {
        List<Extensible> records =
                new ArrayList<>(List.of(state(), treaty(), caseOf(), operation(), arrangement(), law()));
        for (int i = random.nextInt(60); i > 0; i--) {
            records = fill(records);
        }
        return records;
    }

    /** The same records with one gap fewer, if the gap that is tried is open. */
    List<Extensible> fill(List<Extensible> records) {
        List<Extensible> filled = new ArrayList<>(records);
        int which = random.nextInt(filled.size());
        filled.set(which, fill(filled.get(which)));
        return filled;
    }

    private Extensible fill(Extensible record) {
        if (record instanceof Actor actor) {
            return fill(actor);
        }
        if (record instanceof Treaty treaty) {
            return fill(treaty);
        }
        if (record instanceof Arrangement arrangement) {
            return fill(arrangement);
        }
        if (record instanceof Law law) {
            return fill(law);
        }
        return record instanceof Operation operation ? fill(operation) : fill((Case) record);
    }

    private Operation operation() {
        return Operation.builder()
                .id(OperationId.of("zz-op"))
                .kind(pick(List.of(
                        "JOINT_PATROL",
                        "OVERSEAS_STATION",
                        "CAMPAIGN",
                        "COVERT_PERSUASION",
                        "JOINT_POLICE_OPERATION",
                        "DOMESTIC_CAMPAIGN")))
                .title("An operation")
                .addBy(REQUESTING)
                .addHosts(random.nextBoolean() ? REQUESTED : ActorId.of("FR"))
                .build();
    }

    /** Coercion by officers who have no powers would be a further act, not an answer to an open question. */
    private Operation fill(Operation operation) {
        Operation.Builder filled = Operation.builder().from(operation);
        switch (random.nextInt(6)) {
            case 0 -> {
                if (operation.steps().isEmpty()) {
                    filled.addSteps(OperationStep.builder()
                            .stage(pick(
                                    List.of(OperationStage.HELD, OperationStage.REPORTED, OperationStage.CANCELLED)))
                            .date(PartialDate.parse(pick(List.of("2016-04", "2019-05-01", "2024"))))
                            .addCitations(citation())
                            .build());
                }
            }
            case 1 -> {
                if (operation.hostConsent().isEmpty()) {
                    filled.addHostConsent(YesNoAccount.builder()
                            .value(random.nextBoolean())
                            .addCitations(citation())
                            .build());
                }
            }
            case 2 -> {
                if (operation.powers().isEmpty() && operation.facts().isEmpty()) {
                    filled.addPowers(code(pick(List.of("NONE", "UNDEFINED", "EXECUTIVE"))));
                }
            }
            case 3 -> {
                if (operation.targets().isEmpty()) {
                    filled.addTargets(code(pick(List.of("NAMED_SUSPECTS", "UIGHUR_SUSPECTS", "ECONOMIC_FUGITIVES"))));
                }
            }
            default -> {
                OperationQuestion question = pick(List.of(OperationQuestion.values()));
                boolean contradicts =
                        operation.powers().stream().anyMatch(one -> one.value().equals("NONE"))
                                || question == OperationQuestion.VOLUNTARY
                                || operation.facts().stream().anyMatch(known -> known.fact() == question);
                if (!contradicts) {
                    filled.addFacts(OperationFact.builder()
                            .fact(question)
                            .value(random.nextBoolean())
                            .addCitations(citation())
                            .build());
                }
            }
        }
        return filled.build();
    }

    private Arrangement arrangement() {
        return Arrangement.builder()
                .id(InstrumentId.of("cn-zz-arrangement"))
                .kind(pick(List.of(
                        "CYBER_AGREEMENT", "MEMORANDUM", "BORDER_COOPERATION", "INTELLIGENCE_COOPERATION", "DIALOGUE")))
                .title("An arrangement")
                .addParties(random.nextBoolean() ? REQUESTED : ActorId.of("FR"), REQUESTING)
                .textRead(pick(List.of(TextRead.FULL, TextRead.PARTIAL)))
                .build();
    }

    private Arrangement fill(Arrangement arrangement) {
        Arrangement.Builder filled = Arrangement.builder().from(arrangement);
        switch (random.nextInt(6)) {
            case 0 -> {
                if (arrangement.aid().isEmpty()) {
                    filled.addAid(code("TRAINING"));
                }
            }
            case 1 -> {
                boolean named = !arrangement.civilSociety().isEmpty()
                        || arrangement.safeguards().stream()
                                .anyMatch(clause -> clause.kind() == SafeguardKind.CIVIL_SOCIETY_PARTICIPATION);
                if (!named) {
                    filled.addCivilSociety(code(pick(List.of("NONE", "OBSERVER"))));
                }
            }
            case 2 -> {
                String flag = pick(List.of("CYBER_SOVEREIGNTY", "POLITICAL_OFFENCES", "THREE_EVILS"));
                if (arrangement.textFlags().stream()
                        .noneMatch(known -> known.value().equals(flag))) {
                    filled.addTextFlags(CodeAccount.builder()
                            .from(code(flag))
                            .denies(random.nextBoolean())
                            .build());
                }
            }
            case 3 -> {
                if (arrangement.functions().isEmpty()) {
                    filled.addFunctions(code(pick(List.of("CYBER_COOPERATION", "INTELLIGENCE"))));
                }
            }
            default -> {
                SafeguardKind kind = pick(List.of(
                        SafeguardKind.USE_LIMITATION,
                        SafeguardKind.REFUGEE_NON_REFOULEMENT,
                        SafeguardKind.TORTURE_NON_REFOULEMENT,
                        SafeguardKind.HUMAN_RIGHTS_SAVINGS,
                        SafeguardKind.CYBER_PROCEDURAL_SAFEGUARDS,
                        SafeguardKind.RELIGION_MINORITY_NEUTRALITY));
                if (arrangement.safeguards().stream().noneMatch(known -> known.kind() == kind)) {
                    filled.addSafeguards(clause(kind, pick(FORMS)));
                }
            }
        }
        return filled.build();
    }

    private Law law() {
        return Law.builder()
                .id(InstrumentId.of("zz-law"))
                .kind("STATUTE")
                .title("A law")
                .jurisdiction(REQUESTED)
                .build();
    }

    private Law fill(Law law) {
        return Law.builder().from(law).addAllDefinitions(definition(law)).build();
    }

    /** One element of a definition, unless it is known already. */
    private List<DefinitionElement> definition(Instrument text) {
        String concept = pick(List.of("TERRORISM", "CORRUPTION", "CYBERCRIME"));
        String element = pick(List.of(
                "DEATH_OR_SERIOUS_INJURY",
                "HOSTAGE_TAKING",
                "LISTED_TREATY_OFFENCE",
                "INTIMIDATION_OR_COERCION_PURPOSE",
                "PROPOSITIONS",
                "PARTY_DISCIPLINE",
                "IMMORAL_CONDUCT",
                "POLITICAL_OFFENCES"));
        boolean known = text.definitions().stream()
                .anyMatch(one -> one.concept().equals(concept) && one.element().equals(element));
        return known
                ? List.of()
                : List.of(DefinitionElement.builder()
                        .concept(concept)
                        .element(element)
                        .present(random.nextBoolean())
                        .addCitations(citation())
                        .build());
    }

    private CodeAccount code(String value) {
        return CodeAccount.builder().value(value).addCitations(citation()).build();
    }

    private Clause clause(SafeguardKind kind, SafeguardForm form) {
        SafeguardForm possible =
                kind == SafeguardKind.TERMINATION && form.isRefusal() ? SafeguardForm.BINDING_RULE : form;
        return Clause.builder()
                .kind(kind)
                .form(possible)
                .addCitations(citation())
                .build();
    }

    private static Actor state() {
        return Actor.builder()
                .id(REQUESTED)
                .kind(ActorKind.STATE)
                .name("A state")
                .addMemberships(Membership.builder()
                        .of(StateAnswers.EUROPEAN_UNION)
                        .start(PartialDate.parse("1995-01-01"))
                        .addCitations(
                                Citation.builder().source(SourceId.of("press")).build())
                        .build())
                .build();
    }

    private Actor fill(Actor actor) {
        Fact fact = pick(
                Stream.of(Fact.values()).filter(one -> !PUBLIC.contains(one)).toList());
        if (actor.facts().stream().anyMatch(known -> known.fact() == fact)) {
            return actor;
        }
        return Actor.builder()
                .from(actor)
                .addFacts(StateFact.builder()
                        .fact(fact)
                        .value(pick(fact.answers()))
                        .addCitations(citation())
                        .build())
                .build();
    }

    private Treaty treaty() {
        TreatyKind kind = pick(List.of(
                TreatyKind.EXTRADITION,
                TreatyKind.EXTRADITION,
                TreatyKind.MUTUAL_LEGAL_ASSISTANCE,
                TreatyKind.POLICE_COOPERATION,
                TreatyKind.BORDER_COOPERATION,
                TreatyKind.INTELLIGENCE_COOPERATION,
                TreatyKind.SECURITY_COOPERATION));
        coversExtradition = kind == TreatyKind.EXTRADITION;
        return Treaty.builder()
                .id(InstrumentId.of("cn-zz"))
                .kind(kind)
                .title("A treaty")
                .addParties(REQUESTED, REQUESTING)
                .textRead(pick(List.of(TextRead.FULL, TextRead.FULL, TextRead.PARTIAL)))
                .addLifecycle(LifecycleStep.builder()
                        .stage(Stage.SIGNED)
                        .date(PartialDate.parse("2010"))
                        .addCitations(citation())
                        .build())
                .addLifecycle(LifecycleStep.builder()
                        .stage(Stage.IN_FORCE)
                        .date(PartialDate.parse("2012"))
                        .addCitations(citation())
                        .build())
                .build();
    }

    private Treaty fill(Treaty treaty) {
        boolean read = treaty.textRead().equals(Optional.of(TextRead.FULL)); // then what it defines is known
        if (!read && random.nextInt(4) == 0) {
            return Treaty.builder()
                    .from(treaty)
                    .addAllDefinitions(definition(treaty))
                    .build();
        }
        SafeguardKind kind = pick(List.of(SafeguardKind.values()));
        boolean known = treaty.safeguards().stream().anyMatch(clause -> clause.kind() == kind);
        boolean refinable = treaty.safeguards().stream()
                .filter(clause -> clause.kind() == kind)
                .allMatch(clause -> clause.form().equals(Optional.of(SafeguardForm.REFUSAL_UNSPECIFIED)));
        if (known && !refinable) {
            return treaty;
        }
        SafeguardForm form =
                known ? pick(List.of(SafeguardForm.MANDATORY_REFUSAL, SafeguardForm.OPTIONAL_REFUSAL)) : pick(FORMS);
        return Treaty.builder().from(treaty).addSafeguards(clause(kind, form)).build();
    }

    private Case caseOf() {
        return Case.builder().id(RecordId.of("zz-1")).requesting(REQUESTING).build();
    }

    private Case fill(Case subject) {
        List<UnaryOperator<Case>> gaps = List.of(
                this::requested,
                this::purpose,
                this::route,
                this::basis,
                this::persons,
                this::end,
                this::assurance,
                this::monitoring,
                this::fact,
                this::fact,
                this::fact,
                this::fact);
        return pick(gaps).apply(subject);
    }

    private Case requested(Case subject) {
        return subject.requested().isPresent()
                ? subject
                : Case.builder().from(subject).requested(REQUESTED).build();
    }

    private Case purpose(Case subject) {
        return subject.purpose().isPresent()
                ? subject
                : Case.builder()
                        .from(subject)
                        .purpose(pick(List.of(Purpose.values())))
                        .build();
    }

    private Case route(Case subject) {
        List<CaseRoute> routes =
                subject.basis().isEmpty() ? List.of(CaseRoute.values()) : List.of(CaseRoute.EXTRADITION);
        return !subject.route().isEmpty()
                ? subject
                : Case.builder()
                        .from(subject)
                        .addRoute(RouteAccount.builder()
                                .value(pick(routes))
                                .addCitations(citation())
                                .build())
                        .build();
    }

    /**
     * Only an extradition rests on a treaty, which must cover it, or on a statute: a basis would contradict the other
     * ways.
     */
    private Case basis(Case subject) {
        boolean contradicts = subject.route().stream().anyMatch(route -> route.value() != CaseRoute.EXTRADITION);
        return contradicts || !subject.basis().isEmpty()
                ? subject
                : Case.builder()
                        .from(subject)
                        .addBasis(ReferenceAccount.builder()
                                .value(RecordId.of(coversExtradition ? "cn-zz" : "zz-law"))
                                .addCitations(citation())
                                .build())
                        .build();
    }

    private Case persons(Case subject) {
        if (!subject.persons().isEmpty()) {
            return subject;
        }
        Persons.Builder persons = Persons.builder().count(1 + random.nextInt(3)).addCitations(citation());
        if (random.nextBoolean()) {
            persons.nationality(ActorId.of(pick(List.of("CN", "DE", "FR", "ZZ"))));
        } else if (random.nextInt(4) == 0) {
            persons.stateless(true);
        }
        if (random.nextBoolean()) {
            persons.status(pick(List.of("SUSPECT", "ASYLUM_SEEKER", "REFUGEE", "DISSIDENT", "CONVICTED")));
        }
        return Case.builder().from(subject).addPersons(persons.build()).build();
    }

    private Case end(Case subject) {
        if (subject.steps().stream().anyMatch(step -> ENDS.contains(step.stage()))) {
            return subject;
        }
        return Case.builder()
                .from(subject)
                .addSteps(CaseStep.builder()
                        .stage(pick(List.copyOf(ENDS)))
                        .date(PartialDate.parse(pick(List.of("2015", "2017-03-01", "2021-06", "2024-09-09"))))
                        .addCitations(citation())
                        .build())
                .build();
    }

    private Case assurance(Case subject) {
        if (!subject.assurances().isEmpty()) {
            return subject;
        }
        Assurance.Builder assurance = Assurance.builder()
                .addKinds(pick(List.of(
                        SafeguardKind.DEATH_PENALTY_BAR,
                        SafeguardKind.TORTURE_NON_REFOULEMENT,
                        SafeguardKind.REDUCIBLE_SENTENCE,
                        SafeguardKind.CONSULAR_ACCESS)))
                .denies(random.nextInt(4) == 0)
                .addCitations(citation());
        if (random.nextBoolean()) {
            assurance.accepted(random.nextBoolean());
        }
        Arrays.stream(OthmanFactor.values())
                .filter(factor -> random.nextInt(3) > 0)
                .map(factor -> FactorFinding.builder()
                        .factor(factor)
                        .met(random.nextInt(6) > 0)
                        .build())
                .forEach(assurance::addFactors);
        return Case.builder().from(subject).addAssurances(assurance.build()).build();
    }

    private Case monitoring(Case subject) {
        return !subject.monitoring().isEmpty()
                ? subject
                : Case.builder()
                        .from(subject)
                        .addMonitoring(Monitoring.builder()
                                .value(pick(List.of(MonitoringKind.values())))
                                .date(PartialDate.parse(pick(List.of("2016", "2025"))))
                                .addCitations(citation())
                                .build())
                        .build();
    }

    /** Answers to questions that exclude each other would contradict, not add. */
    private Case fact(Case subject) {
        CaseQuestion question = pick(List.of(CaseQuestion.values()));
        boolean excluded = EXCLUSIVE.contains(question)
                && subject.facts().stream().anyMatch(known -> EXCLUSIVE.contains(known.fact()));
        return excluded || subject.facts().stream().anyMatch(known -> known.fact() == question)
                ? subject
                : Case.builder()
                        .from(subject)
                        .addFacts(CaseFact.builder()
                                .fact(question)
                                .value(random.nextBoolean())
                                .addCitations(citation())
                                .build())
                        .build();
    }

    private Citation citation() {
        return Citation.builder()
                .source(SourceId.of(pick(List.of("press", "court"))))
                .build();
    }

    private <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** What is known of such records, over the base of all examples. */
    static View view(List<Extensible> records) {
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("random")
                .version("1")
                .title("Random records")
                .licence("CC0-1.0")
                .asOf(TODAY)
                .build();
        return View.of(Dataset.over(Fixtures.BASE, info, records), TODAY, TODAY);
    }
}
