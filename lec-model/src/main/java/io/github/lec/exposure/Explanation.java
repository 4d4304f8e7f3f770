package io.github.lec.exposure;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The reasons of an answer, found by asking the same questions again with a view that records. */
final class Explanation {
    /** Organisations of which nearly every European state is a member. */
    private static final Set<ActorId> EUROPEAN = Set.of(ActorId.of("EU"), ActorId.of("COE"));

    private final View view;
    private final Request request;
    private final Route route;
    private final ReasonWords wording;
    private final List<Reason> asked;

    Explanation(View view, Request request, Route route) {
        this.view = view;
        this.request = request;
        this.route = route;
        this.wording = new ReasonWords(view, request, route);
        this.asked = asked();
    }

    private List<Reason> asked() {
        List<Reason> reasons = new ArrayList<>();
        List<ClaimId> claims = new ArrayList<>();
        View recording = view.recording(claim -> {
            if (!claims.contains(claim)) {
                claims.add(claim);
            }
        });
        Route recorded = route.asking(recording);
        QuestionChain.Recorder recorder = (question, answer) -> {
            claims.clear();
            Truth truth = answer.get();
            if (question == ExposureQuestion.TREATY_APPLIES) {
                route.alsoTold(truth).forEach(recorded::applies);
            }
            boolean isAsked = reasons.stream().anyMatch(reason -> reason.question() == question);
            if (!isAsked) {
                reasons.add(new Reason(question, truth, claims, wording));
            }
            return truth;
        };
        new QuestionChain(recording, recorded, request, recorder).possible();
        return reasons;
    }

    /**
     * If the European arrest warrant or other surrender law applies, nothing else is said. That the European arrest
     * warrant does not apply is said last, and only if the requesting state was ever a member and the place of arrest
     * is in Europe: for others no one would expect it to apply.
     */
    List<Reason> reasons() {
        Predicate<Reason> elsewhere = reason -> reason.answer().isTrue()
                && (reason.question() == ExposureQuestion.BETWEEN_MEMBER_STATES
                        || reason.question() == ExposureQuestion.OTHER_SURRENDER_LAW);
        List<Reason> governing = asked.stream().filter(elsewhere).limit(1).toList();
        if (!governing.isEmpty()) {
            return governing;
        }
        Predicate<Reason> last = reason -> reason.question() == ExposureQuestion.BETWEEN_MEMBER_STATES
                && reason.answer().isFalse();
        boolean expected = view.unionLaw().wasEverMember(view.states().country(request.requesting())) && isInEurope();
        return Stream.concat(
                        asked.stream().filter(last.negate()),
                        expected ? asked.stream().filter(last) : Stream.empty())
                .toList();
    }

    private boolean isInEurope() {
        ActorId place = view.states().country(request.arrestedIn());
        return EUROPEAN.stream().anyMatch(organisation -> view.states().wasEverMember(place, organisation));
    }

    /** {@return what decides for this person and this pair of states} */
    String lead(NationalityProtection protection, Set<NationalityProtection> possible, TreatyBasis treaty) {
        return new OpeningWords(protection, possible, treaty, asked, wording, homes(), held()).words();
    }

    private String held() {
        return new GeneralRisk(view, request).inLead().map(held -> " " + held).orElse("");
    }

    /** {@return the condition that no state with priority makes use of it, after "if"} */
    String homeDoesNotAsk() {
        List<ActorId> homes = homes();
        return homes.size() == 1 ? wording.within(homes) + " does not ask" : "none of them asks";
    }

    /**
     * Of several nationalities, those with rights of free movement count; if there are none, Iceland and Norway; and if
     * there are none either, those for which it is open.
     */
    private List<ActorId> homes() {
        List<ActorId> members = nationalities(state -> freeMovement(state).isTrue());
        List<ActorId> byAgreement = nationalities(view.unionLaw()::hasSurrenderAgreement);
        return !members.isEmpty()
                ? members
                : byAgreement.isEmpty()
                        ? nationalities(state -> !freeMovement(state).isFalse())
                        : byAgreement;
    }

    private List<ActorId> nationalities(Predicate<ActorId> filter) {
        return request.person().nationalities().stream()
                .filter(state -> request.mayHavePriority(view, state))
                .filter(filter)
                .toList();
    }

    private Truth freeMovement(ActorId state) {
        return view.unionLaw().hasFreeMovement(Set.of(state), request.person().underWithdrawalAgreement(), view.asOf());
    }
}
