package io.github.lec.report.table;

import io.github.lec.cooperation.WeakSources;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.event.ApproachCode;
import io.github.lec.event.Event;
import io.github.lec.event.Occurrence;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.DefinitionElement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.HostAnswers;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Account;
import io.github.lec.source.FigureAccount;
import io.github.lec.source.Grade;
import io.github.lec.source.PersonalAccount;
import io.github.lec.source.Response;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.AffirmedAndDenied;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The cells of registers: the accounts of one member of a record, with a link to the claim. */
final class RegisterCells {
    /** A column with more steps than a bilateral treaty can have belongs to a convention. */
    private static final int MOST_STEPS = 12;

    /** The mark on what came after the day that is described. */
    static final String LATER = "Later";

    private final TableContext context;

    RegisterCells(TableContext context) {
        this.context = context;
    }

    /** {@return a cell with all that is recorded in a member} */
    Cell of(Identified record, String member) {
        return of(context.claims().of(record, member), claim -> "");
    }

    /** {@return a cell with all that is recorded in a member, each answer after a label} */
    <A extends Account> Cell of(Identified record, String member, Class<A> type, Function<A, String> label) {
        return of(context.claims().of(record, member), claim -> label.apply(first(claim, type)));
    }

    /**
     * {@return a cell with all that a member of a case holds, each answer after a label and the only person that it
     * concerns}
     */
    <A extends PersonalAccount> Cell ofCase(Case subject, String member, Class<A> type, Function<A, String> label) {
        return of(
                context.claims().of(subject, member),
                claim -> whose(label.apply(first(claim, type)), claim).strip());
    }

    /** {@return the figures of a record, each after what it measures} */
    Cell figures(Identified record) {
        return of(
                record,
                "figures",
                FigureAccount.class,
                figure -> context.labels().code("measure", figure.measure()));
    }

    /** {@return how actors approach norms, each answer after the actor} */
    Cell approach(Identified record) {
        return of(
                record, "approach", ApproachCode.class, code -> context.labels().actor(code.actor()));
    }

    /** {@return a cell with a few words on each answer that is recorded in a member} */
    <A extends Account> Cell brief(Identified record, String member, Class<A> type, Function<A, String> words) {
        List<Claim> claims = context.claims().of(record, member);
        return context.cells()
                .of(WordedAnswer.of(
                        Labels.join(
                                claims.stream()
                                        .map(claim -> words.apply(first(claim, type)))
                                        .distinct()
                                        .toList(),
                                SilenceWords.NOT_DETERMINED),
                        claims.stream().map(Claim::id).toList()));
    }

    Cell of(List<Claim> claims, Function<Claim, String> label) {
        if (claims.isEmpty()) {
            return Cell.of(SilenceWords.NOT_DETERMINED);
        }
        List<String> words = new ArrayList<>();
        for (Claim claim : claims) {
            String name = label.apply(claim);
            words.add(
                    name.isEmpty()
                            ? answer(claim)
                            : name + ": " + context.labels().inSentence(answer(claim)));
        }
        return context.cells()
                .of(WordedAnswer.of(
                        Labels.join(inOneSentence(words), SilenceWords.NOT_DETERMINED),
                        claims.stream().map(Claim::id).toList()));
    }

    /** {@return the parts without a full stop where a semicolon follows} */
    private static List<String> inOneSentence(List<String> parts) {
        int last = parts.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(part -> part < last ? RegisterAnswer.withoutStop(parts.get(part)) : parts.get(part))
                .toList();
    }

    private String answer(Claim claim) {
        return new RegisterAnswer(context, claim).words();
    }

    /** {@return the steps of an instrument at some stages, in the order of time, observations included} */
    Cell steps(Instrument instrument, Set<Stage> stages) {
        List<Claim> claims = StepOrder.of(
                context.claims().of(instrument, "lifecycle").stream()
                        .filter(claim -> context.concerns(claim.id()))
                        .filter(claim -> stages.contains(
                                first(claim, LifecycleStep.class).stage()))
                        .toList(),
                LifecycleStep.class,
                step -> step.date().or(step::observedOn),
                Comparator.comparing(LifecycleStep::stage).thenComparing(step -> !step.planned()));
        return claims.size() > MOST_STEPS
                ? summary(claims)
                : of(claims, claim -> stages.size() == 1 ? party(claim) : (stage(claim) + " " + party(claim)).strip());
    }

    /** {@return a cell for the many steps of a convention, which has one for each party} */
    private Cell summary(List<Claim> claims) {
        AffirmedAndDenied<LifecycleStep> shown = AffirmedAndDenied.of(
                claims.stream().map(claim -> first(claim, LifecycleStep.class)).toList());
        Set<LifecycleStep> affirmed = Set.copyOf(shown.affirmed());
        // denials and observations have no first or last day
        List<Claim> dated = claims.stream()
                .filter(claim -> first(claim, LifecycleStep.class).date().isPresent()
                        && affirmed.contains(first(claim, LifecycleStep.class)))
                .toList();
        int denials = shown.denials().size();
        String words = shown.affirmed().size() + " steps, " + firstAndLast(dated)
                + (denials == 0 ? "" : "; " + Labels.number(denials, "denial"));
        return context.cells()
                .of(WordedAnswer.of(words, claims.stream().map(Claim::id).toList()));
    }

    private String firstAndLast(List<Claim> dated) {
        return dated.isEmpty()
                ? "no day given"
                : "the first " + Labels.lowerFirst(answer(dated.get(0))) + ", the last "
                        + Labels.lowerFirst(answer(dated.get(dated.size() - 1)));
    }

    private static String stage(Claim claim) {
        return first(claim, LifecycleStep.class).stage().label();
    }

    private String party(Claim claim) {
        LifecycleStep step = first(claim, LifecycleStep.class);
        String word = step.stage() == Stage.IN_FORCE ? "for " : "by ";
        return step.party()
                .map(id -> word + context.labels().actorInSentence(id))
                .orElse("");
    }

    /** {@return the steps of a case in the order of time} */
    Cell caseSteps(Identified subject) {
        List<Claim> claims = StepOrder.of(
                context.claims().of(subject, "steps"),
                CaseStep.class,
                step -> step.day(),
                Comparator.comparing(CaseStep::stage));
        return of(claims, claim -> {
            CaseStep step = first(claim, CaseStep.class);
            return whose(step.stage().label() + alleged(claim) + later(step, step.day()), claim);
        });
    }

    /** {@return a mark on a step of which every account is only an allegation; one that is denied is disputed} */
    private static String alleged(Claim claim) {
        return claim.accounts().stream().allMatch(account -> account.grade().equals(Optional.of(Grade.ALLEGED)))
                ? " (alleged)"
                : "";
    }

    /** {@return when an event took place, or will, with a mark on what came after the day that is described} */
    Cell occurred(Event event) {
        return of(context.claims().of(event, "occurred"), claim -> {
            Occurrence shown = first(claim, Occurrence.class);
            boolean past = context.view().acts().isPast(shown, shown.day());
            return past || shown.planned() ? "" : LATER;
        });
    }

    /**
     * {@return a mark on what was certainly done after the day that is described: registers list it, but no answer
     * counts it}
     */
    private String later(Account step, Optional<PartialDate> day) {
        return context.view().acts().isPast(step, day) ? "" : " (" + Labels.lowerFirst(LATER) + ")";
    }

    /**
     * {@return a table with what the mark of later steps means, where the day that is described lies before that of the
     * dataset}
     */
    static Matrix.Builder withLater(Matrix.Builder matrix, TableContext context) {
        String day = context.view().asOf().toString();
        return context.view().asOf().isBefore(context.dataset().info().asOf())
                ? matrix.note(LATER + ": after " + day
                        + ", the day that is described. It is listed, but no answer counts it.")
                : matrix;
    }

    /** {@return the steps of an operation in the order of time} */
    Cell operationSteps(Identified operation) {
        List<Claim> claims = StepOrder.of(
                context.claims().of(operation, "steps"),
                OperationStep.class,
                step -> step.day(),
                Comparator.comparing(OperationStep::stage));
        return of(claims, claim -> {
            OperationStep step = first(claim, OperationStep.class);
            String alleged = step.stage() == OperationStage.REPORTED ? "" : alleged(claim);
            return step.stage().label() + alleged + later(step, step.day());
        });
    }

    /** {@return words on a claim of a case, with the label of the only person that it concerns} */
    static String whose(String words, Claim claim) {
        return whose(words, claim.accounts().get(0));
    }

    static String whose(String words, Account account) {
        return words
                + ((PersonalAccount) account)
                        .person()
                        .map(label -> " (" + label + ")")
                        .orElse("");
    }

    static <A extends Account> A first(Claim claim, Class<A> type) {
        return type.cast(claim.accounts().get(0));
    }

    /** {@return the number of claims of a member, with a link to the first} */
    Cell count(Identified record, String member) {
        List<ClaimId> ids =
                context.claims().of(record, member).stream().map(Claim::id).toList();
        return context.cells().on(Cell.of(ids.size()), ids);
    }

    /** {@return what the definitions of a text contain, element by element} */
    Cell definitions(Instrument instrument) {
        return of(instrument, "definitions", DefinitionElement.class, this::element);
    }

    private String element(DefinitionElement element) {
        return context.labels().code("concept", element.concept()) + ", element "
                + Labels.lowerFirst(context.labels().code("element", element.element()));
    }

    /** {@return how far a text was read} */
    static Cell textRead(Instrument instrument) {
        return Cell.of(instrument.textRead().map(TextRead::label).orElse(SilenceWords.NOT_DETERMINED));
    }

    /** {@return how far a text was read, and whether only in an unofficial copy} */
    Cell textReadIn(CooperationInstrument instrument) {
        Cell read = textRead(instrument);
        return new WeakSources(context.view()).isReadInCopyOnly(instrument)
                ? Cell.of(read.words() + ", in an unofficial copy")
                : read;
    }

    static Cell articlesRead(Instrument instrument) {
        return Cell.of(Labels.join(instrument.articlesRead(), SilenceWords.NOT_DETERMINED));
    }

    /** {@return where a text can be read, with a link to the first source} */
    Cell texts(Instrument instrument) {
        if (instrument.texts().isEmpty()) {
            return Cell.of(SilenceWords.NOT_DETERMINED);
        }
        String words = Labels.join(
                instrument.texts().stream().map(context.labels()::source).toList(), "");
        return Cell.of(words)
                .linkedTo(Link.toRow(
                        Sheet.SOURCES.title(), instrument.texts().first().value()));
    }

    /** {@return what those concerned answered} */
    Cell responses(Identified record) {
        List<Response> found = context.records().responsesTo(record.recordId().value());
        if (found.isEmpty()) {
            return Cell.of(SilenceWords.NOT_DETERMINED);
        }
        List<String> words = found.stream().map(this::words).toList();
        List<ClaimId> claims = found.stream()
                .flatMap(response -> context.claims().of(response, "content").stream())
                .map(Claim::id)
                .toList();
        return context.cells().of(WordedAnswer.of(String.join("; ", words), claims));
    }

    /** {@return the kind of an answer, as sure as on the sheets on cooperation} */
    String kind(Response response) {
        return new HostAnswers(context.labels())
                .of(
                        response,
                        context.selection().counterparts().stream()
                                .filter(counterpart -> !counterpart.equals(response.by()))
                                .map(counterpart -> context.cooperation()
                                        .between(response.by(), counterpart, Topic.POLICE_STATIONS))
                                .toList());
    }

    /** {@return who answered what and when} */
    String words(Response response) {
        return context.labels().actor(response.by()) + ", "
                + Labels.lowerFirst(kind(response))
                + response.date().map(date -> " (" + Dates.on(date) + ")").orElse("");
    }
}
