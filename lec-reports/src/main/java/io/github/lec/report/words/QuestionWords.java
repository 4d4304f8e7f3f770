package io.github.lec.report.words;

import io.github.lec.actor.Fact;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.operation.OperationStage;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.NormId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.CodeAccount;
import io.github.lec.source.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
        String title = labels.recordInSentence(claim.id().record());
        String member = claim.id().member();
        List<String> key = claim.id().key();
        String question = switch (member) {
            case "lifecycle" -> lifecycle(claim.id(), title);
            case "safeguards" -> "What does " + title + " say about " + kind(key) + direction(key) + "?";
            case "terms" -> "What does " + title + " say about " + code("treaty-term", key) + direction(key) + "?";
            case "reservations" -> reservation(title, key);
            case "assurances" -> "Which assurance is recorded for " + title + about(key) + "?";
            case "functions" -> coexisting(claim, "Which purpose does " + title + " serve", key);
            case "orientation" -> "Does " + title + " punish or prevent?";
            case "governance" -> "Who has a role in " + title + "?";
            case "civilSociety" -> "What role does civil society have in " + title + "?";
            case "textFlags" -> coexisting(claim, "Which wording that rules look for is in " + title, key);
            case "aid" -> coexisting(claim, "Which aid is given under " + title, key);
            case "obligations" -> "What does " + actor(key, "each party") + " undertake in " + title + "?";
            case "compliance" -> "Was " + title + " kept" + bySomeone(key) + "?";
            default -> ofLawOrAct(claim, member, title, key);
        };
        return FirstLetter.upper(question);
    }

    private String ofLawOrAct(Claim claim, String member, String title, List<String> key) {
        return switch (member) {
            case "openTo" -> "Of which organisation must a state be a member to become a party to " + title + "?";
            case "provisions" -> "Does " + title + " provide this: " + code("provision", key) + "?";
            case "definitions" -> definition(title, key);
            case "positions" -> "What was the position of " + actor(key, "each member") + " on " + title + "?";
            case "steps" -> step(claim.id(), title, key);
            case "facts" -> fact(claim.id(), title, key);
            case "figures" -> title + ": which number is given for " + code("measure", key) + "?";
            case "hostConsent" -> "Did the host state agree to this: " + title + "?";
            case "basis" -> "On which instrument does this rest: " + title + "?";
            case "powers" -> "Which powers did foreign officers have: " + title + "?";
            case "methods" -> coexisting(claim, "Which method was used: " + title, key);
            case "aims" -> coexisting(claim, "Which aim is given: " + title, key);
            case "targets" -> coexisting(claim, "Who is targeted: " + title, key);
            case "content" -> content(claim.id(), title);
            default -> ofCaseOrOther(member, title, key);
        };
    }

    private String ofCaseOrOther(String member, String title, List<String> key) {
        return switch (member) {
            case "route" -> title + ": by which route was the person sought or moved?";
            case "persons" -> title + ": how many persons does it concern" + group(key) + "?";
            case "offence" -> title + ": which offence does the requesting state allege?";
            case "names" -> title + ": is a name published?";
            case "monitoring" -> title + ": how was the person's treatment monitored after surrender?";
            case "decisions" -> title + ": what did a court decide" + in(key) + "?";
            case "occurred" -> "When did this happen: " + title + "?";
            case "approach" -> approach(title, key);
            case "ratings" -> rating(title, key);
            case "memberships" -> "Is " + title + " a member of " + actor(key, "an organisation") + "?";
            case "bindsFrom" -> "From which day does " + title + " bind?";
            case "clarifiedOn" -> "On which day was this judgment given: " + title + "?";
            default -> title + ": " + member + in(key) + "?";
        };
    }

    // ---------------------------------------------------------------- instruments

    private String lifecycle(ClaimId id, String title) {
        Optional<Stage> found = id.stage();
        if (found.isEmpty()) {
            return "Which steps are recorded for " + title + "?";
        }
        Stage stage = found.get();
        Optional<String> observed = id.observedOn();
        if (observed.isPresent()) {
            return observation(id, title, stage, observed.get());
        }
        String done = doneTo(id, stage, title, id.takenBy().map(labels::actorInSentence));
        return id.isPlanned() ? "For which day was this foreseen: " + Labels.lowerFirst(done) : "When " + done + "?";
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

    private String observation(ClaimId id, String title, Stage stage, String day) {
        if (stage == Stage.IN_FORCE) {
            return "Was " + title + (isArrangement(id) ? " in operation in or on " : " in force in or on ") + day + "?";
        }
        return "Had " + title + " reached the stage \"" + Labels.lowerFirst(stage.label()) + "\" in or on " + day + "?";
    }

    private boolean isArrangement(ClaimId id) {
        return dataset.record(id.record()).filter(Arrangement.class::isInstance).isPresent();
    }

    private static String kind(List<String> key) {
        return constant(SafeguardKind.class, key)
                .map(kind -> Labels.lowerFirst(kind.label()))
                .orElse("safeguards");
    }

    private String direction(List<String> key) {
        return key.size() > 1 && !isNumber(key.get(1))
                ? " when " + labels.actorInSentence(ActorId.of(key.get(1))) + " is requested"
                : "";
    }

    private String reservation(String title, List<String> key) {
        String kind = key.size() > 1 ? kind(key.subList(1, key.size())) : "a safeguard";
        return "What does " + actor(key, "a party") + " reserve or declare about " + kind + ": " + title + "?";
    }

    private static String about(List<String> key) {
        return key.isEmpty() ? "" : " on " + String.join(", ", kindsIn(key.get(0)));
    }

    private static List<String> kindsIn(String joined) {
        List<String> found = new ArrayList<>();
        for (String name : joined.split("\\+", -1)) {
            found.add(kind(List.of(name)));
        }
        return found;
    }

    private String coexisting(Claim claim, String question, List<String> key) {
        Optional<CodeAccount> value = claim.accounts().stream()
                .filter(CodeAccount.class::isInstance)
                .map(CodeAccount.class::cast)
                .findFirst();
        return value.map(code -> question + ": is it " + Labels.lowerFirst(answers.of(claim.id(), code)) + "?")
                .orElse(question + in(key) + "?");
    }

    private String bySomeone(List<String> key) {
        return key.isEmpty() ? "" : " by " + actor(key, "");
    }

    // ---------------------------------------------------------------- laws

    private String definition(String title, List<String> key) {
        if (key.isEmpty()) {
            return "Which definitions are in " + title + "?";
        }
        String concept = code("concept", key);
        String element = key.size() > 1 ? code("element", key.subList(1, key.size())) : "an element";
        return "Does the definition of " + concept + " contain this element: " + element + " (" + title + ")?";
    }

    // ---------------------------------------------------------------- acts

    private String step(ClaimId id, String title, List<String> key) {
        boolean ofCase =
                dataset.record(id.record()).filter(Case.class::isInstance).isPresent();
        Optional<String> stage = ofCase
                ? constant(CaseStage.class, key).map(CaseStage::label)
                : constant(OperationStage.class, key).map(OperationStage::label);
        return stage.map(label -> title + ": when did it reach the step \"" + Labels.lowerFirst(label) + "\"?")
                .orElse("Which steps are recorded: " + title + "?");
    }

    private String fact(ClaimId id, String title, List<String> key) {
        Optional<String> ofState = constant(Fact.class, key).map(Fact::definition);
        Optional<String> ofCase = constant(CaseQuestion.class, key).map(CaseQuestion::definition);
        Optional<String> ofOperation = constant(OperationQuestion.class, key).map(OperationQuestion::definition);
        boolean isCase =
                dataset.record(id.record()).filter(Case.class::isInstance).isPresent();
        Optional<String> definition = isCase ? ofCase : ofState.or(() -> ofOperation);
        return title + ": " + definition.map(QuestionWords::asQuestion).orElse("which facts are recorded?");
    }

    private static String asQuestion(String definition) {
        String words = Labels.lowerFirst(definition);
        return (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + "?";
    }

    private String approach(String title, List<String> key) {
        String norm = key.size() > 2 ? labels.norms(List.of(NormId.of(key.get(2))), "") : "";
        return "How does this act of " + actor(key, "an actor") + " relate to "
                + (norm.isEmpty() ? "the norms in question" : norm) + ": " + title + "?";
    }

    /** {@return the nationality and status of the persons counted} */
    private String group(List<String> key) {
        List<String> words = key.stream()
                .filter(part -> !part.isEmpty() && !isNumber(part))
                .map(part -> part.matches("[A-Z]{2}")
                        ? "nationals of " + labels.actorInSentence(ActorId.of(part))
                        : Labels.lowerFirst(labels.code("person-status", part)))
                .toList();
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
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

    private String rating(String title, List<String> key) {
        String of = key.size() > 1 ? " of " + labels.actorInSentence(ActorId.of(key.get(1))) : "";
        return title + ": which grade is given" + of + " on the scale " + code("scale", key) + "?";
    }

    // ---------------------------------------------------------------- parts of a key

    private String code(String group, List<String> key) {
        return key.isEmpty() ? "" : Labels.lowerFirst(labels.code(group, key.get(0)));
    }

    private String actor(List<String> key, String otherwise) {
        return key.isEmpty() || !key.get(0).matches("[A-Z0-9-]+")
                ? otherwise
                : labels.actorInSentence(ActorId.of(key.get(0)));
    }

    private static String in(List<String> key) {
        return key.isEmpty() ? "" : " (" + String.join("/", key) + ")";
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(Character::isDigit);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, List<String> key) {
        return key.isEmpty()
                ? Optional.empty()
                : Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equals(key.get(0)))
                        .findFirst();
    }
}
