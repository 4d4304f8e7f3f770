package io.github.lec.report.words;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.internal.KeyTerms;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.MemberQuestion;
import io.github.lec.norm.Norm;
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
        ClaimId id = claim.id();
        String title = labels.recordInSentence(id.record());
        return FirstLetter.upper(special(id, title)
                .or(() -> MemberQuestion.of(id.member())
                        .map(asked -> asked.of(title, actor(asked, id), key(asked, claim))))
                .orElseGet(() -> title + ": " + id.member() + in(id.key()) + "?"));
    }

    /** {@return the question of a member that asks several kinds of questions; nothing for others} */
    private Optional<String> special(ClaimId id, String title) {
        List<String> key = id.key();
        return switch (id.member()) {
            case "lifecycle" -> id.stage().map(stage -> lifecycle(id, stage, title));
            case "definitions" -> key.isEmpty() ? Optional.empty() : Optional.of(definition(title, key));
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
        List<String> key = id.key();
        return switch (asked) {
            case OBLIGATIONS -> actor(key, "each party");
            case POSITIONS -> actor(key, "each member");
            case RESERVATIONS -> actor(key, "a party");
            case MEMBERSHIPS -> actor(key, "an organisation");
            case APPROACH -> actor(key, "an actor");
            case RATINGS -> key.size() > 1 ? " of " + labels.actorInSentence(ActorId.of(key.get(1))) : "";
            default -> "";
        };
    }

    /** {@return what a question is about besides the record and an actor} */
    private String key(MemberQuestion asked, Claim claim) {
        List<String> key = claim.id().key();
        return switch (asked) {
            case SAFEGUARDS -> kind(key) + direction(claim.id());
            case TERMS -> code("treaty-term", key) + direction(claim.id());
            case RESERVATIONS -> key.size() > 1 ? kind(key.subList(1, key.size())) : "a safeguard";
            case ASSURANCES -> about(key);
            case COMPLIANCE -> key.isEmpty() ? "" : " by " + actor(key, "");
            case PROVISIONS -> code("provision", key);
            case FIGURES -> code("measure", key);
            case RATINGS -> code("scale", key);
            case APPROACH -> norm(key);
            case PERSONS -> group(key);
            case FUNCTIONS, TEXT_FLAGS, AID, METHODS, AIMS, TARGETS -> value(claim);
            default -> in(key);
        };
    }

    // ---------------------------------------------------------------- instruments

    private String lifecycle(ClaimId id, Stage stage, String title) {
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

    private String direction(ClaimId id) {
        return id.party()
                .map(requested -> " when " + labels.actorInSentence(requested) + " is requested")
                .orElse("");
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

    /** {@return the answer that is asked about, where answers stand side by side} */
    private String value(Claim claim) {
        return claim.accounts().stream()
                .filter(CodeAccount.class::isInstance)
                .map(CodeAccount.class::cast)
                .findFirst()
                .map(code -> ": is it " + Labels.lowerFirst(answers.of(claim.id(), code)))
                .orElse(in(claim.id().key()));
    }

    // ---------------------------------------------------------------- laws

    private String definition(String title, List<String> key) {
        String concept = code("concept", key);
        String element = key.size() > 1 ? code("element", key.subList(1, key.size())) : "an element";
        return "Does the definition of " + concept + " contain this element: " + element + " (" + title + ")?";
    }

    // ---------------------------------------------------------------- acts

    private static String asQuestion(String definition) {
        String words = Labels.lowerFirst(definition);
        return (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + "?";
    }

    private String norm(List<String> key) {
        String norm = key.size() > 2 ? labels.norms(List.of(NormId.of(key.get(2))), "") : "";
        return norm.isEmpty() ? "the norms in question" : norm;
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
