package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.Silence;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an instrument says about a kind of safeguard, as a sentence: its strength, and what each source says with its
 * place.
 */
final class ClauseSentence {
    /** A clause that neither permits nor obliges: what it does beside other treaties is open. */
    private static final String SAVES =
            "leaves duties under other treaties as they are; whether it lets them prevail is not settled";

    private final SafeguardKind kind;
    private final StrengthInterval value;
    private final Optional<SafeguardForm> form;
    private final HowKnown howKnown;
    private final boolean disputed;
    private final List<ClaimId> claims;
    private final boolean byReservation;

    /**
     * A sentence.
     *
     * @param form the form on which the value rests
     * @param howKnown how it is known, or why it is not
     * @param disputed whether sources contradict each other and leave the answer open
     * @param claims what was asked, including questions on other texts that add to the instrument
     * @param byReservation whether the value rests on a reservation
     */
    ClauseSentence(
            SafeguardKind kind,
            StrengthInterval value,
            Optional<SafeguardForm> form,
            HowKnown howKnown,
            boolean disputed,
            List<ClaimId> claims,
            boolean byReservation) {
        this.kind = kind;
        this.value = value;
        this.form = form;
        this.howKnown = howKnown;
        this.disputed = disputed;
        this.claims = claims;
        this.byReservation = byReservation;
    }

    /** {@return the sentence, with what each account says and its article} */
    String of(CooperationInstrument instrument, List<Account> accounts, Function<Account, Optional<String>> article) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        accounts.forEach(
                account -> places.computeIfAbsent(inTreaty(instrument, account), label -> new LinkedHashSet<>())
                        .add(place(account, article.apply(account))));
        String forms = places.entrySet().stream()
                .map(one -> one.getKey() + where(one.getValue()))
                .collect(Collectors.joining("; "));
        String strength = strength();
        boolean saysTheSame =
                places.size() == 1 && places.keySet().iterator().next().equalsIgnoreCase(strength);
        String details =
                saysTheSame ? where(places.values().iterator().next()) : forms.isEmpty() ? "" : " (" + forms + ")";
        return kind.label() + ": " + strength + details + ".";
    }

    /**
     * {@return what an account says} A protocol may contain what the treaty itself lacks, and a reservation may add it,
     * so "absent" does not contradict what is said of both together.
     */
    private String inTreaty(CooperationInstrument instrument, Account account) {
        if (!isAddedTo(instrument)
                || !ClauseForms.isReadAndAbsent(instrument, account)
                || value.is(Strength.NONE).isTrue()) {
            return ClauseForms.label(instrument, account);
        }
        return value.equals(StrengthInterval.OPEN) && !disputed
                ? "absent in the treaty itself; what a text that adds to it says is not determined"
                : "absent in the treaty itself";
    }

    private boolean isAddedTo(CooperationInstrument instrument) {
        return byReservation
                || Lists.anyMatch(
                        claims, claim -> !claim.record().equals(instrument.id().value()));
    }

    private String strength() {
        if (disputed) {
            return value.lowest() == Strength.WEAK ? "disputed, permitted or binding" : "disputed";
        }
        if (value.equals(StrengthInterval.OPEN)) {
            return Silence.inSentence(silence());
        }
        return switch (value.lowest()) {
            case BINDING -> "binding";
            case WEAK -> isDetermined() ? weak() : isSavingsClause() ? SAVES : "not settled, permitted or binding";
            case NONE -> isDetermined() ? "no such protection" : "not settled, no such protection or permitted";
        };
    }

    /**
     * {@return the term for the silence, as in cells; what is absent in the treaty itself is open if another text may
     * add it}
     */
    private String silence() {
        return switch (howKnown) {
            case REPORTED_ABSENT, NONE_FOUND, NOT_LOOKED_FOR, NOT_APPLICABLE -> howKnown.label();
            case STATED, DESCRIBED, ABSENT, NOT_DETERMINED -> Silence.NOT_DETERMINED;
        };
    }

    private boolean isSavingsClause() {
        return kind == SafeguardKind.HUMAN_RIGHTS_SAVINGS
                && form.filter(SafeguardForm.SAVINGS_CLAUSE::equals).isPresent();
    }

    private boolean isDetermined() {
        return value.lowest() == value.highest();
    }

    /**
     * {@return what the text leaves to the discretion of the state: whether to refuse at all, or only whether to accept
     * an assurance instead}
     */
    private String weak() {
        return form.filter(SafeguardForm.MANDATORY_UNLESS_ASSURANCE::equals).isPresent()
                ? "required, unless an assurance is accepted"
                : "permitted, not required";
    }

    private static String where(Set<String> places) {
        String all = places.stream().filter(place -> !place.isEmpty()).collect(Collectors.joining(", also"));
        return all.isEmpty() ? "" : "," + all;
    }

    /** {@return where an account finds the clause: the article, a reservation, or only a description; to append} */
    private static String place(Account account, Optional<String> article) {
        boolean described = HowKnown.isDescription(account);
        boolean added = ClauseForms.of(account).stream().anyMatch(form -> form != SafeguardForm.ABSENT)
                && account instanceof Reservation;
        return (added ? " by a reservation" + (article.isPresent() ? " to" : "") : "")
                + article.map(number -> " article " + number).orElse("")
                + (described ? (article.isPresent() ? ", by description" : " by description") : "");
    }
}
