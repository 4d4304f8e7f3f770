package io.github.lec.exposure;

import io.github.lec.actor.Fact;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.source.Account;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import io.github.lec.view.internal.SourceTitles;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentence of each reason, with the places, nationalities and treaties of the request in it, and the sentences that
 * openings share with reasons.
 */
final class ReasonWords {
    /**
     * The codes of treaties that oblige a state to prosecute persons whom it does not surrender, and what each adds.
     */
    private static final Map<String, String> PROSECUTES_INSTEAD =
            Map.of("MUST", "", "MUST_ON_REQUEST", " if {requesting} asks for it");

    private static final ExposureQuestion CLAUSE = ExposureQuestion.TREATY_HAS_OWN_NATIONALS_CLAUSE;

    private static final String CLAUSE_DISPUTED =
            "Sources contradict each other on what the text says on the nationals of the requested state.";

    private static final String CLAUSE_EXCLUDED =
            "A reservation excludes the clause of the text on the nationals of the requested state.";

    private final View view;
    private final Request request;
    private final Route route;
    private final Variants variants;
    private final TreatyWords treaties;
    private final PlaceWords places;
    private final Map<String, Supplier<String>> placeholders;

    ReasonWords(View view, Request request, Route route) {
        this.view = view;
        this.request = request;
        this.route = route;
        this.variants = new Variants(view, request);
        this.treaties = new TreatyWords(view, route);
        this.places = new PlaceWords(view, request, route, variants);
        this.placeholders = placeholders();
    }

    /** {@return the sentence for an answer to a question} */
    String words(ExposureQuestion question, Truth answer) {
        String sentence = question == ExposureQuestion.TREATY_APPLIES
                ? treaties.applies(answer)
                : variants.sentence(question, answer);
        if (answer == Truth.UNKNOWN && question == CLAUSE) {
            return fill(isClauseDisputed() ? CLAUSE_DISPUTED : sentence + described());
        }
        if (answer == Truth.FALSE && question == CLAUSE && clauses().anyMatch(ClauseAnswer::isExcluded)) {
            return CLAUSE_EXCLUDED;
        }
        return fill(
                answer == Truth.UNKNOWN && question == ExposureQuestion.TREATY_BARS_OWN_NATIONALS ? bars() : sentence);
    }

    /**
     * {@return words that it is open whether a clause obliges and, if there certainly is one, that otherwise it
     * permits}
     */
    private String bars() {
        boolean certain = clauses()
                .allMatch(clause -> clause.value().isAtLeast(Strength.WEAK).isTrue());
        String obliges = "whether the text obliges {place} to refuse the surrender of its own nationals";
        if (isClauseDisputed()) {
            return "Sources contradict each other on " + obliges + (certain ? " or only permits it." : ".");
        }
        return certain
                ? ExposureQuestion.TREATY_BARS_OWN_NATIONALS.sentence(Truth.UNKNOWN)
                : FirstLetter.upper(obliges) + " is not determined.";
    }

    /** {@return whether sources contradict each other on what an applicable treaty says about own nationals} */
    boolean isClauseDisputed() {
        return clauses().anyMatch(clause -> clause.dispute().isOpen());
    }

    private Stream<ClauseAnswer> clauses() {
        return route.applied().stream()
                .map(relation -> view.instruments().clause(relation, SafeguardKind.OWN_NATIONALS_BAR));
    }

    /**
     * {@return the norms from which a question follows, on the view's day, without rulings of after the day up to which
     * sources count}
     */
    List<NormId> norms(ExposureQuestion question) {
        return question == ExposureQuestion.ASYLUM_LAW_BINDS
                ? view.unionAsylumLaw().provisions(view.asOf())
                : Lists.filter(question.norms(), variants::isKnown);
    }

    /**
     * {@return words that sources that describe the text report no such clause, with their names; empty if none does}
     */
    private String described() {
        String describing = SourceTitles.of(
                view,
                clauses()
                        .filter(clause -> clause.howKnown() == HowKnown.REPORTED_ABSENT)
                        .flatMap(clause -> clause.shown().stream()));
        return describing.isEmpty()
                ? ""
                : " A source that describes it reports that nationality is no ground for refusal (" + describing
                        + "); the text itself was not read for this.";
    }

    /** {@return what the Refugee Convention says if it binds the place of arrest; empty if that is not certain} */
    String refugeeConvention() {
        return fill(variants.convention());
    }

    /** {@return the duty to prosecute instead under an applicable treaty; empty if none is recorded} */
    String prosecutionInstead() {
        return route.prosecutionInstead()
                .filter(PROSECUTES_INSTEAD::containsKey)
                .map(option ->
                        " Where it refuses for that reason, the treaty obliges {place} to submit the case to its own"
                                + " prosecution" + PROSECUTES_INSTEAD.get(option) + ".")
                .orElse("");
    }

    /** {@return that the ruling on refugees was about the status that another state granted, if the place granted it} */
    String onStatusOfAnotherState() {
        return request.person()
                .refugee()
                .filter(status -> status.recognisedIn().equals(request.arrestedIn()))
                .map(own -> ", on a status that another member state had granted")
                .orElse("");
    }

    /** {@return words that name the judgment on a question as later than the view's day; empty if it is not} */
    String clarifiedLater(ExposureQuestion question) {
        return variants.clarifiedLater(question);
    }

    /** {@return the basis of a surrender if no treaty applies, as far as the law of the place of arrest is recorded} */
    private String withoutTreaty() {
        return switch (extraditesWithoutTreaty()) {
            case TRUE -> "A surrender would rest on the law of {place} or on a convention.";
            case FALSE ->
                "The law of {place} allows extradition only under a treaty, so a surrender could rest only on a"
                        + " convention between the two.";
            case UNKNOWN ->
                "A surrender would rest on a convention or, if {place} extradites without a treaty, which is not"
                        + " recorded, on its law.";
        };
    }

    /**
     * {@return words that without a treaty no one is extradited, whatever their nationality; empty if that is not
     * recorded}
     */
    String nobodyWithoutTreaty() {
        return extraditesWithoutTreaty().isFalse()
                ? fill(" No treaty applies, and the law of {place} allows extradition only under one; a convention"
                        + " between the two would count.")
                : "";
    }

    private Truth extraditesWithoutTreaty() {
        return view.states()
                .isFact(
                        view.states().country(request.arrestedIn()),
                        Fact.EXTRADITION_WITHOUT_TREATY,
                        Set.of("YES"),
                        view.asOf());
    }

    /**
     * {@return words that the place of arrest may, at its discretion, refuse to extradite its own nationals; empty if
     * it may not}
     */
    String discretion() {
        return fill(variants.discretion());
    }

    /** {@return a clause that no treaty applies, and why, for the beginning of a sentence} */
    String withoutTreatyInForce() {
        return fill(treaties.forOtherPurpose()
                .orElse("No extradition treaty between {place} and {requesting} is in force and applied"));
    }

    /** {@return that notice was given to end a treaty that applies; empty if none was} */
    String notices() {
        return treaties.notices();
    }

    /** {@return a sentence with the words for its placeholders} */
    String fill(String sentence) {
        String filled = sentence;
        for (Map.Entry<String, Supplier<String>> placeholder : placeholders.entrySet()) {
            if (filled.contains(placeholder.getKey())) {
                filled = filled.replace(
                        placeholder.getKey(), placeholder.getValue().get());
            }
        }
        return FirstLetter.upper(filled);
    }

    /** {@return the words for each placeholder; those of an earlier one may have later ones} */
    private Map<String, Supplier<String>> placeholders() {
        Map<String, Supplier<String>> words = new LinkedHashMap<>();
        words.put("{without a treaty}", this::withoutTreaty);
        words.put("{place}", () -> name(request.arrestedIn()));
        words.put("{requesting}", () -> name(request.requesting()));
        words.put("{refuge}", places::refuge);
        words.put("{place and refuge}", places::placeAndRefuge);
        words.put("{outside asylum law}", places::outsideAsylumLaw);
        words.put("{no protection}", this::noProtection);
        words.put("{such a person}", this::person);
        words.put("{moment}", places::momentOfNationality);
        words.put("{was}", places::isOrWas);
        words.put("{exceptions}", this::exceptions);
        words.put("{outside the union}", () -> places.inTheUnion(" outside the European Union"));
        words.put("{for states outside}", () -> places.inTheUnion(" for states outside the European Union"));
        words.put("{agreed}", () -> joined(underSurrenderAgreement()));
        words.put("{suspended}", treaties::suspended);
        words.put("{law between member states}", places::lawBetweenMemberStates);
        words.put("{arrangement}", this::otherLaw);
        return words;
    }

    private String otherLaw() {
        return route.otherLaw().map(OtherSurrenderLaw::words).orElse("other law");
    }

    /** {@return the request as the beginning of a sentence} */
    String request() {
        String refugee = request.person()
                .refugee()
                .map(status -> ", recognised as a refugee in " + name(status.recognisedIn()))
                .orElse("");
        return FirstLetter.upper(person()) + refugee + ", arrested in " + name(request.arrestedIn())
                + " and requested by " + name(request.requesting()) + " for "
                + TreatyWords.words(request.purpose());
    }

    private String noProtection() {
        if (request.person().stateless()) {
            return "a stateless person has no nationality that protects";
        }
        List<UndecidedRights.Open> open = UndecidedRights.of(view, request);
        return open.isEmpty()
                ? "being {such a person} gives no protection"
                : "no ruling gives a national of "
                        + nationals(open.stream()
                                .map(UndecidedRights.Open::national)
                                .distinct()
                                .toList())
                        + " protection";
    }

    /** {@return what has not been decided under agreements of the Union with other states; empty if none matters} */
    String undecidedRights() {
        return UndecidedRights.words(view, UndecidedRights.of(view, request));
    }

    /**
     * {@return what is recorded of the law on own nationals, as given by the account that is shown, or only that it has
     * exceptions}
     */
    private String exceptions() {
        return view.states()
                .answer(view.states().country(request.arrestedIn()), Fact.OWN_NATIONALS_RULE, view.asOf())
                .shown()
                .flatMap(Account::note)
                .map(ReasonWords::asRecorded)
                .orElse("That law has exceptions.");
    }

    /** Without quotation marks: the words are the coder's, and some sum up a description. */
    private static String asRecorded(String note) {
        return "Recorded of that law: " + note + (note.endsWith(".") || note.endsWith(".)") ? "" : ".");
    }

    /** {@return the person by nationality, within a sentence} */
    private String person() {
        return request.person().stateless()
                ? "a stateless person"
                : "a national of " + nationals(request.person().nationalities());
    }

    /** {@return the names of states, after "a national of"} */
    private String nationals(Collection<ActorId> states) {
        return states.stream().map(this::name).collect(Collectors.joining(" and of "));
    }

    private List<ActorId> underSurrenderAgreement() {
        return request.person().nationalities().stream()
                .filter(view.unionLaw()::hasSurrenderAgreement)
                .toList();
    }

    /** {@return the names of states, within a sentence} */
    String within(List<ActorId> states) {
        return joined(states);
    }

    /** {@return the names of states, for the beginning of a sentence} */
    String names(List<ActorId> states) {
        return fill(joined(states));
    }

    private String joined(Collection<ActorId> states) {
        return WordList.and(states.stream().map(this::name).toList());
    }

    private String name(ActorId id) {
        return view.dataset().nameInSentence(id);
    }
}
