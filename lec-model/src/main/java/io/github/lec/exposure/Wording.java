package io.github.lec.exposure;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.record.ActorId;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the places, nationalities and treaties of a request into sentences. */
final class Wording {
    private static final Set<String> WITH_ARTICLE = Set.of("GB", "NL", "US");

    private final View view;
    private final Request request;
    private final List<Relation> treaties;

    Wording(View view, Request request, List<Relation> treaties) {
        this.view = view;
        this.request = request;
        this.treaties = treaties;
    }

    String fill(String sentence) {
        String filled = sentence.replace("{place}", name(request.arrestedIn()))
                .replace("{requesting}", name(request.requesting()))
                .replace("{refuge}", refuge())
                .replace("{place and refuge}", placeAndRefuge())
                .replace("{nationality}", nationality())
                .replace("{agreed}", joined(underSurrenderAgreement()))
                .replace("{treaty}", titles());
        return FirstLetter.upper(filled);
    }

    /** {@return the request as the beginning of a sentence} */
    String request() {
        String refugee = request.person()
                .refugee()
                .map(status -> ", recognised as a refugee in " + name(status.recognisedIn()))
                .orElse("");
        return "A national of " + nationality() + refugee + ", arrested in " + name(request.arrestedIn())
                + " and requested by " + name(request.requesting()) + " for "
                + switch (request.purpose()) {
                    case PROSECUTION -> "prosecution";
                    case ENFORCEMENT -> "the enforcement of a sentence";
                };
    }

    private String nationality() {
        return joined(request.person().nationalities());
    }

    private List<ActorId> underSurrenderAgreement() {
        return request.person().nationalities().stream()
                .filter(view.unionLaw()::hasSurrenderAgreement)
                .toList();
    }

    /** {@return the names of states, to begin a sentence with} */
    String names(List<ActorId> states) {
        return fill(joined(states));
    }

    private String joined(Collection<ActorId> states) {
        return states.stream().map(this::name).collect(Collectors.joining(" and "));
    }

    private String refuge() {
        return request.person()
                .refugee()
                .map(status -> name(status.recognisedIn()))
                .orElse("no state");
    }

    private String placeAndRefuge() {
        String place = name(request.arrestedIn());
        return place.equals(refuge()) ? place : "both " + place + " and " + refuge();
    }

    private String titles() {
        return treaties.stream().map(relation -> relation.instrument().title()).collect(Collectors.joining("; "));
    }

    private String name(ActorId id) {
        String name = view.dataset().nameOf(id);
        return WITH_ARTICLE.contains(id.value()) ? "the " + name : name;
    }
}
