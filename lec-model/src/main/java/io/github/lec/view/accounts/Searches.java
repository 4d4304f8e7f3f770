package io.github.lec.view.accounts;

import io.github.lec.actor.Actor;
import io.github.lec.actor.Fact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.Id;
import io.github.lec.record.Identified;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Inquiry;
import io.github.lec.source.InquiryOutcome;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The searches made by the known-by day, indexed by the records that they name, since a report looks up the searches
 * about every open claim.
 */
public final class Searches {
    private record Asked() {}

    /** The forms of cooperation on which courts decide. */
    private static final Set<Topic> OF_DECISIONS =
            EnumSet.of(Topic.EXTRADITIONS_AUTHORISED, Topic.EXTRADITIONS_REFUSED);

    /** The facts by which a state's own law or practice gives what a clause of this kind gives in a treaty. */
    private static final Map<Fact, SafeguardKind> BY_OWN_LAW = Map.of(
            Fact.HOME_STATE_NOTIFICATION, SafeguardKind.UNION_CITIZEN_PRIORITY,
            Fact.OWN_NATIONALS_RULE, SafeguardKind.OWN_NATIONALS_BAR);

    private final Map<String, List<Inquiry>> byRecord = new HashMap<>();

    /** Searches for kinds of safeguard that name states, but no counterpart and no treaty: for the states' own law. */
    private final Map<String, List<Inquiry>> onOwnLaw = new HashMap<>();

    /** Searches that name no record: they were for a kind of clause between some states. */
    private final List<Inquiry> onClauses = new ArrayList<>();

    /** Searches for forms of cooperation, by the states whose cooperation it is. */
    private final Map<String, List<Inquiry>> onCooperation = new HashMap<>();

    private final Dataset dataset;

    private Searches(KnownAccounts accounts) {
        this.dataset = accounts.dataset();
        for (Inquiry inquiry : dataset.inquiries()) {
            boolean later = inquiry.on()
                    .earliest()
                    .filter(day -> day.isAfter(accounts.knownBy()))
                    .isPresent();
            if (later) {
                continue;
            }
            for (Id record : inquiry.records()) {
                byRecord.computeIfAbsent(record.value(), first -> new ArrayList<>())
                        .add(inquiry);
            }
            if (inquiry.records().isEmpty() && !inquiry.kinds().isEmpty()) {
                onClauses.add(inquiry);
            }
            if (inquiry.kinds().isEmpty() && !inquiry.topics().isEmpty()) {
                for (Id state : inquiry.states()) {
                    onCooperation
                            .computeIfAbsent(state.value(), first -> new ArrayList<>())
                            .add(inquiry);
                }
            }
            if (inquiry.counterparts().isEmpty() && !inquiry.kinds().isEmpty() && !isForAText(inquiry)) {
                for (Id state : inquiry.states()) {
                    onOwnLaw.computeIfAbsent(state.value(), first -> new ArrayList<>())
                            .add(inquiry);
                }
            }
        }
    }

    /** {@return whether a search was for what a treaty or an arrangement says, or for who is bound by it} */
    private boolean isForAText(Inquiry inquiry) {
        return inquiry.records().stream()
                .flatMap(record -> dataset.record(record.value()).stream())
                .anyMatch(CooperationInstrument.class::isInstance);
    }

    public static Searches of(KnownAccounts accounts) {
        return accounts.shared(new Asked(), () -> new Searches(accounts));
    }

    /**
     * {@return the searches for such a clause or, if the claim is not about a clause, on the record, in the order of
     * their ids; for a form of cooperation, the searches that name it and both states}
     */
    public List<Inquiry> about(ClaimId id) {
        if (id.topic().isPresent()) {
            return Lists.filter(
                    onCooperation.getOrDefault(id.record(), List.of()),
                    inquiry -> inquiry.topics().contains(id.topic().get())
                            && id.counterpart()
                                    .filter(inquiry.counterparts()::contains)
                                    .isPresent());
        }
        Optional<Identified> record = dataset.record(id.record());
        List<Inquiry> found = new ArrayList<>();
        for (Inquiry inquiry : byRecord.getOrDefault(id.record(), List.of())) {
            if (isAbout(inquiry, id, record)) {
                found.add(inquiry);
            }
        }
        if (record.filter(Actor.class::isInstance).isPresent()) {
            onOwnLaw.getOrDefault(id.record(), List.of()).stream()
                    .filter(inquiry -> isOnOwnLaw(inquiry, id) && !found.contains(inquiry))
                    .forEach(found::add);
        }
        if (record.orElse(null) instanceof CooperationInstrument instrument) {
            for (Inquiry inquiry : onClauses) {
                if (isAbout(inquiry, id, record) && isBetween(inquiry, instrument)) {
                    found.add(inquiry);
                }
            }
            found.sort(Comparator.comparing(Inquiry::id));
        }
        return found;
    }

    /**
     * For an instrument, a search that names no kind of clause was for its text if the text was not reached, otherwise
     * for its status, and if it names states, for theirs. For a case, a search whose text was not reached was for the
     * text of its decisions. For any act, a search that names forms of cooperation was for what was done, and for no
     * other question about it.
     */
    private static boolean isAbout(Inquiry inquiry, ClaimId id, Optional<Identified> record) {
        if (!inquiry.kinds().isEmpty()) {
            return id.safeguard().filter(inquiry.kinds()::contains).isPresent();
        }
        boolean forText = inquiry.outcome() == InquiryOutcome.TEXT_NOT_REACHED;
        if (record.filter(Case.class::isInstance).isPresent() && forText) {
            return id.member().equals("decisions");
        }
        if (record.filter(found -> found instanceof Case || found instanceof Operation)
                .isPresent()) {
            return inquiry.topics().isEmpty()
                    || id.member().equals("steps")
                    || id.member().equals("decisions") && !Collections.disjoint(inquiry.topics(), OF_DECISIONS);
        }
        return record.filter(Instrument.class::isInstance).isEmpty()
                || forText != id.member().equals("lifecycle") && isOfParty(inquiry, id);
    }

    /** A search that names states was for the steps of these, not for those of others. */
    private static boolean isOfParty(Inquiry inquiry, ClaimId id) {
        return inquiry.states().isEmpty()
                || id.takenBy()
                        .filter(party -> !inquiry.states().contains(party)
                                && !inquiry.counterparts().contains(party))
                        .isEmpty();
    }

    private static boolean isOnOwnLaw(Inquiry inquiry, ClaimId id) {
        return id.member().equals("facts")
                && Lists.anyMatch(
                        BY_OWN_LAW.entrySet(),
                        fact -> id.key().contains(fact.getKey().name())
                                && inquiry.kinds().contains(fact.getValue()));
    }

    private static boolean isBetween(Inquiry inquiry, CooperationInstrument instrument) {
        return !Collections.disjoint(inquiry.states(), instrument.parties())
                && !Collections.disjoint(inquiry.counterparts(), instrument.parties());
    }
}
