package io.github.lec.exposure;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for the place of arrest, the state of refuge and the day of nationality, as used within a sentence. */
final class PlaceWords {
    private static final ActorId DENMARK = ActorId.of("DK");

    /** The code of treaties that refer to nationality at the time of the offence. */
    private static final String AT_OFFENCE = "OFFENCE";

    private final View view;
    private final Request request;
    private final Route route;
    private final Variants variants;

    PlaceWords(View view, Request request, Route route, Variants variants) {
        this.view = view;
        this.request = request;
        this.route = route;
        this.variants = variants;
    }

    /** {@return the name of the state that recognised the person as a refugee} */
    String refuge() {
        return request.person()
                .refugee()
                .map(status -> name(status.recognisedIn()))
                .orElse("no state");
    }

    /** {@return the names of the place of arrest and of the state of refuge, if they differ} */
    String placeAndRefuge() {
        String place = name(request.arrestedIn());
        return variants.isRefugeAtPlace() ? place : "both " + place + " and " + refuge();
    }

    /** {@return which of the states concerned took no part in the Union's asylum law, in brackets; empty if none} */
    String outsideAsylumLaw() {
        String outside = Stream.concat(
                        Stream.of(view.states().country(request.arrestedIn())),
                        request.person().refugee().map(RefugeeStatus::recognisedIn).stream())
                .distinct()
                .filter(state -> view.unionAsylumLaw().bindsOnlyByCharter(state, view.asOf()))
                .map(state -> name(state)
                        + (state.equals(DENMARK)
                                ? " takes no part in it"
                                : " took no part in Directives 2011/95/EU and 2013/32/EU"))
                .collect(Collectors.joining("; "));
        return outside.isEmpty() ? "" : " (" + outside + ")";
    }

    /**
     * {@return words for a place of arrest where Union law applies; empty elsewhere, where the law has no such
     * exception}
     */
    String inTheUnion(String words) {
        return view.unionLaw().applies(request.arrestedIn(), view.asOf()).isFalse() ? "" : words;
    }

    /** {@return by which law member states surrender persons to each other on the view's day} */
    String lawBetweenMemberStates() {
        boolean notYet = view.unionLaw()
                .hasArrestWarrant(request.arrestedIn(), request.requesting(), view.asOf())
                .isFalse();
        return notYet
                ? "extradition treaties until the European arrest warrant takes their place (2004-01-01)"
                : "the European arrest warrant";
    }

    /** {@return when the treaty requires nationality; a moment without a label is not named} */
    String momentOfNationality() {
        return route.nationalityMoment()
                .flatMap(option -> view.dataset().codes().stream()
                        .filter(code -> code.group().equals("term-option")
                                && code.code().equals(option))
                        .findFirst())
                .map(code -> FirstLetter.lower(code.label()))
                .orElse("on a day of its own");
    }

    /** {@return the tense in which a sentence speaks of the nationality} */
    String isOrWas() {
        return route.nationalityMoment().filter(AT_OFFENCE::equals).isPresent() ? "was" : "is";
    }

    private String name(ActorId id) {
        return view.dataset().nameInSentence(id);
    }
}
