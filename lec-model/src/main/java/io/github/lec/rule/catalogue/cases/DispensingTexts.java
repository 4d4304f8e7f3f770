package io.github.lec.rule.catalogue.cases;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a text on which a transfer rests, or a protocol to it, may dispense with the consent of the sentenced person.
 * The Additional Protocol of 1997 to the Convention on the Transfer of Sentenced Persons does so for those who fled or
 * are to be expelled (articles 2 and 3), although the Convention requires consent: therefore a protocol is here read by
 * its own words, while the clauses of a treaty and its protocols are otherwise read together.
 */
public final class DispensingTexts {
    private static final SafeguardKind CONSENT = SafeguardKind.PERSON_CONSENT;

    /**
     * The forms by which a protocol that is not itself a basis leaves it open; a protocol without a clause on consent
     * does not.
     */
    private static final Set<SafeguardForm> MAY_DISPENSE =
            EnumSet.of(SafeguardForm.NOT_APPLICABLE, SafeguardForm.NOT_DETERMINED);

    private record Protocols() {}

    private final View view;
    private final Case transfer;
    private final Optional<PartialDate> day;

    public DispensingTexts(View view, Case transfer, Optional<PartialDate> day) {
        this.view = view;
        this.transfer = transfer;
        this.day = day;
    }

    /**
     * {@return whether one of the treaties, or a protocol to it in force, may dispense with consent between the two
     * states}
     */
    public boolean areAmong(List<Treaty> bases) {
        return Lists.anyMatch(
                bases,
                basis -> relation(basis).filter(this::mayDispense).isPresent()
                        || protocols(basis)
                                .flatMap(protocol -> relation(protocol).stream())
                                .anyMatch(this::mayAddThatItDispenses));
    }

    /**
     * {@return whether one of the treaties, or a protocol to it, certainly dispenses with consent, possibly only for
     * some persons}
     */
    public boolean dispense(List<Treaty> bases) {
        return bases.stream()
                .flatMap(basis -> Stream.concat(Stream.of(basis), protocols(basis)))
                .flatMap(text -> relation(text).stream())
                .filter(this::mayBeInForce)
                .flatMap(text -> view.instruments().clauses(text, CONSENT).stream())
                .anyMatch(clause -> clause.form()
                        .filter(SafeguardForm.NOT_APPLICABLE::equals)
                        .isPresent());
    }

    /** {@return the claims on whether the treaties, or protocols to them, make consent a condition} */
    public List<ClaimId> claims(List<Treaty> bases) {
        return bases.stream()
                .flatMap(basis -> Stream.concat(Stream.of(basis), protocols(basis)))
                .map(text -> ClaimId.of(text.id().value(), "safeguards", CONSENT.name()))
                .distinct()
                .toList();
    }

    private Optional<Relation> relation(Treaty treaty) {
        Optional<ActorId> requested = transfer.requested();
        return requested.flatMap(state -> Relation.between(treaty, state, transfer.requesting()));
    }

    private boolean mayDispense(Relation basis) {
        return basis.instrument().parent().isPresent()
                ? !requiresItself(basis) && mayBeInForce(basis)
                : !view.instruments().strength(basis, CONSENT).is(Strength.NONE).isFalse();
    }

    /**
     * {@return whether the words of a protocol itself make consent a condition, and no source says otherwise about
     * them}
     */
    private boolean requiresItself(Relation protocol) {
        List<Clause> clauses = view.instruments().clauses(protocol, CONSENT);
        return !clauses.isEmpty()
                && Lists.allMatch(
                        clauses,
                        clause -> clause.form()
                                .filter(form -> form.strength(CONSENT).lowest() == Strength.BINDING)
                                .isPresent());
    }

    private boolean mayAddThatItDispenses(Relation protocol) {
        List<Clause> clauses = view.instruments().clauses(protocol, CONSENT);
        boolean may = clauses.isEmpty()
                ? !protocol.instrument().isReadFor(CONSENT)
                : clauses.stream().flatMap(clause -> clause.form().stream()).anyMatch(MAY_DISPENSE::contains);
        return may && mayBeInForce(protocol);
    }

    private boolean mayBeInForce(Relation protocol) {
        return !Cases.onDay(
                        day,
                        on -> view.instruments()
                                .isInForceBetween(
                                        (Treaty) protocol.instrument(),
                                        protocol.requested(),
                                        protocol.requesting(),
                                        on))
                .isFalse();
    }

    /** {@return the treaties that name a treaty, or a protocol to it, as the text to which they belong} */
    private Stream<Treaty> protocols(Treaty treaty) {
        return view.shared(new Protocols(), DispensingTexts::protocols).getOrDefault(treaty.id(), List.of()).stream()
                .flatMap(protocol -> Stream.concat(Stream.of(protocol), protocols(protocol)));
    }

    private static Map<InstrumentId, List<Treaty>> protocols(View silent) {
        return silent.known(silent.dataset().treaties()).stream()
                .filter(treaty -> !treaty.model() && treaty.parent().isPresent())
                .collect(Collectors.groupingBy(treaty -> treaty.parent().orElseThrow()));
    }
}
