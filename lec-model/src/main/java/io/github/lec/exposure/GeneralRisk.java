package io.github.lec.exposure;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.norm.Norm;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.NormId;
import io.github.lec.source.DateAccount;
import io.github.lec.source.TextAccount;
import io.github.lec.view.View;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a court has held about the situation of everyone who is surrendered to a state, whatever their nationality, if
 * it was held by the view's day and the provision that it interprets binds the place of arrest.
 */
final class GeneralRisk {
    /**
     * The judgments, by the state to which a person would be surrendered. Hong Kong and Macao have prisons of their
     * own.
     */
    private static final Map<ActorId, NormId> JUDGMENTS = Map.of(ActorId.of("CN"), NormId.of("liu-v-poland"));

    /** The state against which each judgment was given, and which it binds as a party to the case. */
    private static final Map<NormId, ActorId> AGAINST = Map.of(NormId.of("liu-v-poland"), ActorId.of("PL"));

    private final View view;
    private final Request request;

    GeneralRisk(View view, Request request) {
        this.view = view;
        this.request = request;
    }

    /**
     * {@return the judgment, what it held according to the record, and the sources; nothing if it does not certainly
     * matter}
     */
    Optional<String> words() {
        return judgment().flatMap(this::held);
    }

    /**
     * {@return the judgment and what it held in one sentence, for the opening of an answer, and whether it was given
     * against the place of arrest or another state; nothing if it does not certainly matter}
     */
    Optional<String> inLead() {
        return judgment().flatMap(this::heldAgainst);
    }

    private Optional<String> heldAgainst(Norm judgment) {
        boolean thisPlace = request.arrestedIn().equals(AGAINST.get(judgment.id()));
        return view.norms().content(judgment).stream()
                .findFirst()
                .map(account -> court(judgment)
                        + (thisPlace
                                ? " has held against " + view.dataset().nameInSentence(request.arrestedIn())
                                : " has held in a case against another state")
                        + " (" + named(judgment) + ", in the coder's words): " + account.value());
    }

    private String court(Norm judgment) {
        return judgment.court()
                .map(ActorId::of)
                .map(view.dataset()::nameInSentence)
                .map(FirstLetter::upper)
                .orElse("A court");
    }

    private Optional<Norm> judgment() {
        return Optional.ofNullable(JUDGMENTS.get(request.requesting()))
                .flatMap(view.dataset()::norm)
                .filter(this::binds);
    }

    private static String named(Norm judgment) {
        return judgment.title()
                + judgment.reference().map(number -> ", " + number).orElse("");
    }

    private boolean binds(Norm judgment) {
        Truth given = view.norms().isClarified(judgment.id(), view.asOf());
        return given.isTrue()
                && judgment.interprets().stream()
                        .anyMatch(provision -> view.norms()
                                .binds(provision, request.arrestedIn(), view.asOf())
                                .isTrue());
    }

    private Optional<String> held(Norm judgment) {
        return view.norms().content(judgment).stream()
                .findFirst()
                .map(account -> judgment.title()
                        + judgment.reference()
                                .map(number -> " (" + number + ")")
                                .orElse("") + ", in the coder's words: " + account.value() + delivered(judgment)
                        + sources(account));
    }

    /** {@return when it was given and became final, according to the account of its day} */
    private String delivered(Norm judgment) {
        return view.norms().clarifiedOn(judgment).stream()
                .findFirst()
                .flatMap(DateAccount::note)
                .map(note -> " " + note)
                .orElse("");
    }

    private String sources(TextAccount account) {
        return view.seenCitations(account).stream()
                .flatMap(citation -> view.dataset().source(citation.source()).stream())
                .map(Identified::title)
                .distinct()
                .collect(Collectors.joining("; ", " Source: ", "."));
    }
}
