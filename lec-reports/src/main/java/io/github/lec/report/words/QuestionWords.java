package io.github.lec.report.words;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.event.ApproachCode;
import io.github.lec.format.internal.KeyTerms;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.MemberQuestion;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Persons;
import io.github.lec.record.Identified;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.CodeAccount;
import io.github.lec.source.Response;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The question of a claim, in words that do not require knowledge of the data format. */
public final class QuestionWords {
    private final Dataset dataset;
    private final Labels labels;
    private final AnswerWords answers;

    /**
     * The words.
     *
     * @param words what all wording shares
     */
    public QuestionWords(Words words) {
        this.dataset = words.dataset();
        this.labels = words.labels();
        this.answers = words.answers();
    }

    /**
     * {@return the question that a claim answers, or would answer}
     *
     * @param claim the claim
     */
    public String of(Claim claim) {
        ClaimId id = claim.id();
        String title = labels.recordInSentence(id.record());
        return FirstLetter.upper(special(id, title)
                .or(() -> MemberQuestion.of(id.member())
                        .map(asked -> asked.of(title, actor(asked, id), key(asked, claim))))
                .orElseGet(() -> title + ": " + id.member() + in(id.key()) + "?"));
    }

    /** {@return the question of a member that asks several kinds of questions; nothing for others} */
    private Optional<String> special(ClaimId id, String title) {
        return switch (id.member()) {
            case "lifecycle" -> id.stage().map(stage -> lifecycle(id, stage, title));
            case "definitions" -> id.code().map(concept -> definition(id, title));
            case "steps" ->
                term(id).map(step ->
                        title + ": when did it reach the step \"" + Labels.lowerFirst(step.label()) + "\"?");
            case "facts" ->
                Optional.of(title + ": "
                        + term(id).map(fact -> asQuestion(fact.definition())).orElse("which facts are recorded?"));
            case "content" -> Optional.of(content(id, title));
            default -> Optional.empty();
        };
    }

    private Optional<? extends Term> term(ClaimId id) {
        return KeyTerms.of(dataset.record(id.record()), id.member(), id.key());
    }

    /** {@return the actor that a question is about} */
    private String actor(MemberQuestion asked, ClaimId id) {
        Optional<String> actor = id.actor().map(labels::actorInSentence);
        return switch (asked) {
            case OBLIGATIONS -> actor.orElse("each party");
            case POSITIONS -> actor.orElse("each member");
            case RESERVATIONS -> actor.orElse("a party");
            case MEMBERSHIPS -> actor.orElse("an organisation");
            case APPROACH -> actor.orElse("an actor");
            case RATINGS -> actor.map(name -> " of " + name).orElse("");
            default -> "";
        };
    }

    /** {@return what a question is about besides the record and an actor} */
    private String key(MemberQuestion asked, Claim claim) {
        ClaimId id = claim.id();
        return switch (asked) {
            case SAFEGUARDS -> kind(id).orElse("safeguards") + direction(id);
            case TERMS -> code("treaty-term", id.code()) + (direction(id).isEmpty() ? "" : "," + direction(id));
            case RESERVATIONS -> kind(id).orElse("a safeguard");
            case ASSURANCES -> assured(id);
            case COMPLIANCE ->
                id.actor().map(party -> " by " + labels.actorInSentence(party)).orElse("");
            case PROVISIONS -> code("provision", id.code());
            case TEXT_FLAGS -> id.code().isPresent() ? code("text-flag", id.code()) : "any that rules ask about";
            case FIGURES -> code("measure", id.code());
            case RATINGS -> code("scale", id.code());
            case APPROACH -> norm(claim);
            case PERSONS -> group(claim);
            case FUNCTIONS, AID, METHODS, AIMS, TARGETS -> value(claim);
            default -> in(id.key());
        };
    }

    // ---------------------------------------------------------------- instruments

    private String lifecycle(ClaimId id, Stage stage, String title) {
        Optional<PartialDate> observed = observedOn(id);
        if (observed.isPresent()) {
            return observation(id, title, stage, observed.get());
        }
        String done = doneTo(id, stage, title, id.takenBy().map(labels::actorInSentence));
        return id.isPlanned()
                ? "For which day was this planned: " + Labels.lowerFirst(done) + "?"
                : "When " + done + "?";
    }

    /** {@return the day of the observation that is asked about; nothing if the question is another one} */
    private Optional<PartialDate> observedOn(ClaimId id) {
        return id.observedOn().isEmpty()
                ? Optional.empty()
                : first(dataset.claims().get(id), LifecycleStep.class).flatMap(LifecycleStep::observedOn);
    }

    private String doneTo(ClaimId id, Stage stage, String title, Optional<String> party) {
        String by = party.map(name -> " by " + name).orElse("");
        String of = party.map(name -> " of " + name).orElse("");
        return switch (stage) {
            case NEGOTIATED -> "were talks held on " + title;
            case INITIALLED -> "was " + title + " initialled" + by;
            case ADOPTED -> "was " + title + " adopted" + by;
            case SIGNED -> "was " + title + " signed" + by;
            case TABLED -> "was " + title + " laid before a parliament" + of;
            case APPROVED -> "was " + title + " approved" + by;
            case RATIFIED ->
                party.isPresent() ? "did " + party.get() + " ratify " + title : "was " + title + " ratified";
            case ACCEDED -> "did " + party.orElse("a party") + " accede to " + title;
            case SUCCEEDED -> "did " + party.orElse("a party") + " succeed to " + title;
            case IN_FORCE ->
                isArrangement(id)
                        ? "did " + title + " begin to operate"
                        : "did " + title + " enter into force"
                                + party.map(name -> " for " + name).orElse("");
            case PROVISIONALLY_APPLIED -> "was " + title + " first applied provisionally" + by;
            case SUSPENDED -> "was " + title + " suspended" + by;
            case RESUMED -> "was " + title + " resumed" + by;
            case DENOUNCED -> "was notice given to end " + title + by;
            case TERMINATED -> "did " + title + " end";
            case SHELVED -> "was " + title + " put aside" + by;
            case AMENDED -> "was " + title + " amended";
        };
    }

    private String observation(ClaimId id, String title, Stage stage, PartialDate day) {
        String then = " " + Dates.inSentence(day) + "?";
        Optional<String> party = id.takenBy().map(labels::actorInSentence);
        return stage == Stage.IN_FORCE
                ? "Was " + title + (isArrangement(id) ? " in operation" : " in force")
                        + party.map(name -> " for " + name).orElse("") + then
                : "Had " + title + " reached the stage \"" + Labels.lowerFirst(stage.label()) + "\""
                        + party.map(name -> " by " + name).orElse("") + then;
    }

    private boolean isArrangement(ClaimId id) {
        return dataset.record(id.record()).filter(Arrangement.class::isInstance).isPresent();
    }

    private static Optional<String> kind(ClaimId id) {
        return id.safeguard().map(SafeguardKind::inSentence);
    }

    private String direction(ClaimId id) {
        return id.party()
                .map(requested -> " when " + labels.actorInSentence(requested) + " is requested")
                .orElse("");
    }

    private static String assured(ClaimId id) {
        return id.assured().isEmpty()
                ? ""
                : id.assured().stream().map(SafeguardKind::inSentence).collect(Collectors.joining(", ", " on ", ""));
    }

    /** {@return the answer that is asked about, where answers stand side by side} */
    private String value(Claim claim) {
        return first(claim, CodeAccount.class)
                .map(code -> ": is it " + Labels.lowerFirst(answers.of(claim.id(), code)))
                .orElse(in(claim.id().key()));
    }

    // ---------------------------------------------------------------- laws

    private String definition(ClaimId id, String title) {
        String element = id.element().isPresent() ? code("element", id.element()) : "an element";
        return "Does the definition of " + code("concept", id.code()) + " contain this element: " + element + " ("
                + title + ")?";
    }

    // ---------------------------------------------------------------- acts

    private static String asQuestion(String definition) {
        String asked = Labels.lowerFirst(definition);
        String words = asked.endsWith(".") ? asked.substring(0, asked.length() - 1) : asked;
        return asked.startsWith("whether ") ? words : words + "?"; // an indirect question, which takes no mark
    }

    private String norm(Claim claim) {
        String norm = first(claim, ApproachCode.class)
                .flatMap(ApproachCode::norm)
                .map(id -> labels.norms(List.of(id), ""))
                .orElse("");
        return norm.isEmpty() ? "the norms in question" : norm;
    }

    /** {@return the nationality and status of the persons counted} */
    private String group(Claim claim) {
        String words = first(claim, Persons.class).stream()
                .flatMap(persons -> Stream.of(
                                persons.person().map(label -> "person " + label),
                                persons.nationality().map(state -> "nationals of " + labels.actorInSentence(state)),
                                Optional.of("stateless").filter(word -> persons.stateless()),
                                persons.status().map(status -> Labels.lowerFirst(labels.code("person-status", status))))
                        .flatMap(Optional::stream))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private String content(ClaimId id, String title) {
        Optional<Identified> record = dataset.record(id.record());
        if (record.filter(Norm.class::isInstance).isPresent()) {
            return "What does this say: " + title + "?";
        }
        Optional<Response> response = record.filter(Response.class::isInstance).map(Response.class::cast);
        return response.map(answer -> "What did " + labels.actorInSentence(answer.by()) + " answer on this: "
                        + labels.records(answer.to(), "") + "?")
                .orElse("What is said: " + title + "?");
    }

    // ---------------------------------------------------------------- parts of a question

    private String code(String group, Optional<String> code) {
        return code.map(known -> Labels.lowerFirst(labels.code(group, known))).orElse("");
    }

    private static <A> Optional<A> first(Claim claim, Class<A> type) {
        return claim.accounts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** {@return the key as it is written, for a member without words of its own} */
    private static String in(List<String> key) {
        return key.isEmpty() ? "" : " (" + String.join("/", key) + ")";
    }
}
