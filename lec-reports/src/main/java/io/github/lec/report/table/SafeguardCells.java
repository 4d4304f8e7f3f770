package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Relation;
import io.github.lec.dataset.View;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Agreement;
import io.github.lec.source.Basis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a text says on a kind of safeguard in one direction: the words keep apart what is there, is not, and is not known. */
final class SafeguardCells {
    /** Kinds that only an extradition treaty has a place for: they are about handing over persons for trial or sentence. */
    private static final Set<SafeguardKind> OF_EXTRADITION = EnumSet.of(
            SafeguardKind.OWN_NATIONALS_BAR,
            SafeguardKind.UNION_CITIZEN_PRIORITY,
            SafeguardKind.AD_HOC_TRIBUNAL_BAR,
            SafeguardKind.IN_ABSENTIA_RETRIAL,
            SafeguardKind.REDUCIBLE_SENTENCE,
            SafeguardKind.RE_EXTRADITION_LIMIT,
            SafeguardKind.SPECIALTY,
            SafeguardKind.HUMANITARIAN_HARDSHIP,
            SafeguardKind.POST_SURRENDER_MONITORING);

    /** Kinds that only assistance and police cooperation have a place for: they are about information and evidence. */
    private static final Set<SafeguardKind> OF_ASSISTANCE = EnumSet.of(
            SafeguardKind.USE_LIMITATION,
            SafeguardKind.DATA_TRANSFER_SAFEGUARDS,
            SafeguardKind.TORTURE_EVIDENCE_EXCLUSION);

    private final Material material;

    SafeguardCells(Material material) {
        this.material = material;
    }

    Said on(Relation relation, SafeguardKind kind) {
        View view = material.view();
        List<Clause> clauses = view.clauses(relation, kind);
        List<String> claims = claims(relation, kind, clauses);
        Optional<Reservation> reservation = reservation(relation, kind);
        if (reservation.isPresent()) {
            return new Said(
                    words(relation, kind, reservation.get().form()) + ", by reservation",
                    meaning(view.strength(relation, kind)),
                    claims);
        }
        if (clauses.isEmpty()) {
            return isAsked(relation, kind)
                    ? new Said("Not determined", Meaning.UNKNOWN, claims)
                    : new Said("Not applicable", Meaning.NOT_APPLICABLE, List.of());
        }
        return disputed(clauses)
                ? new Said("Disputed: " + rival(clauses), Meaning.UNKNOWN, claims)
                : agreed(relation, kind, clauses, claims);
    }

    private Said agreed(Relation relation, SafeguardKind kind, List<Clause> clauses, List<String> claims) {
        if (clauses.stream().allMatch(Clause::denies)) {
            return new Said("Reported absent, text not read", Meaning.UNKNOWN, claims);
        }
        StrengthInterval strength = material.view().strength(relation, kind);
        Clause shown = shown(relation, kind, clauses);
        Optional<SafeguardForm> form = shown.form();
        if (form.filter(SafeguardForm.NOT_APPLICABLE::equals).isPresent()) {
            return new Said("Not applicable", Meaning.NOT_APPLICABLE, claims);
        }
        boolean unproved =
                form.filter(SafeguardForm.ABSENT::equals).isPresent() && !View.isRead(relation.instrument(), kind);
        if (unproved) {
            return new Said("Not determined: absent in the part that was read", Meaning.UNKNOWN, claims);
        }
        String described = shown.basis().filter(Basis.DESCRIPTION::equals).isPresent() ? ", by description" : "";
        return new Said(words(relation, kind, form) + place(shown) + described, meaning(strength), claims);
    }

    private static String place(Clause clause) {
        return AnswerWords.article(clause.article()).map(place -> ", " + place).orElse("");
    }

    /** {@return how strong the words of a form are, and what the form is} */
    private String words(Relation relation, SafeguardKind kind, Optional<SafeguardForm> found) {
        SafeguardForm form = found.orElse(SafeguardForm.NOT_DETERMINED);
        if (form == SafeguardForm.ABSENT
                || form == SafeguardForm.NOT_DETERMINED
                || form == SafeguardForm.POLITICAL_STATEMENT) {
            return form.label();
        }
        StrengthInterval strength =
                form == SafeguardForm.PRIMACY_CLAUSE ? material.view().strength(relation, kind) : form.strength(kind);
        String grade = grade(strength);
        return form.label().startsWith(grade) ? form.label() : grade + ": " + Labels.lowerFirst(form.label());
    }

    private static String grade(StrengthInterval strength) {
        if (strength.is(Strength.BINDING).isTrue()) {
            return "Binding";
        }
        return strength.is(Strength.WEAK).isTrue() ? "Weaker" : "Unspecified";
    }

    private static Meaning meaning(StrengthInterval strength) {
        if (strength.is(Strength.BINDING).isTrue()) {
            return Meaning.GOOD;
        }
        if (strength.is(Strength.NONE).isTrue()) {
            return Meaning.MISSING;
        }
        return strength.is(Strength.WEAK).isTrue() ? Meaning.WEAK : Meaning.UNKNOWN;
    }

    /** Of several clauses the strongest is shown, of several accounts of it the one that says most, then the first by the policy. */
    private Clause shown(Relation relation, SafeguardKind kind, List<Clause> clauses) {
        Map<String, List<Clause>> byClause = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (!clause.denies()) {
                byClause.computeIfAbsent(clause.key(), key -> new ArrayList<>()).add(clause);
            }
        }
        StrengthInterval wanted = material.view().strength(relation, kind);
        List<Clause> candidates = new ArrayList<>();
        byClause.values()
                .forEach(accounts -> candidates.addAll(material.policy().sort(accounts)));
        return candidates.stream()
                .filter(clause -> clause.strength().equals(wanted))
                .findFirst()
                .orElseGet(() -> candidates.stream()
                        .reduce((first, next) -> isStronger(next, first) ? next : first)
                        .orElseThrow());
    }

    private static boolean isStronger(Clause one, Clause than) {
        int byLowest = one.strength().lowest().compareTo(than.strength().lowest());
        return byLowest != 0
                ? byLowest > 0
                : one.strength().highest().compareTo(than.strength().highest()) > 0;
    }

    private static boolean disputed(List<Clause> clauses) {
        for (Clause one : clauses) {
            for (Clause other : clauses) {
                boolean sameQuestion = one.key().equals(other.key()) || one.denies() != other.denies();
                if (sameQuestion && one.compare(other) == Agreement.CONFLICTS) {
                    return true;
                }
            }
        }
        return false;
    }

    private String rival(List<Clause> clauses) {
        Set<String> words = new LinkedHashSet<>();
        for (Clause clause : material.policy().sort(clauses)) {
            String form = clause.form().map(SafeguardForm::label).orElse("Reported absent");
            words.add(Labels.lowerFirst(form) + place(clause));
        }
        return String.join("; or ", words);
    }

    private Optional<Reservation> reservation(Relation relation, SafeguardKind kind) {
        return material.view().seen(relation.instrument().reservations()).stream()
                .filter(reservation ->
                        reservation.kind() == kind && reservation.party().equals(relation.requested()))
                .findFirst();
    }

    private List<String> claims(Relation relation, SafeguardKind kind, List<Clause> clauses) {
        String record = relation.instrument().id().value();
        List<String> claims = new ArrayList<>();
        reservation(relation, kind)
                .ifPresent(found -> claims.add(
                        ClaimId.of(record, "reservations", found.key()).toString()));
        clauses.forEach(clause ->
                claims.add(ClaimId.of(record, "safeguards", clause.key()).toString()));
        if (claims.isEmpty()) {
            claims.add(ClaimId.of(record, "safeguards", kind.name()).toString());
        }
        return claims;
    }

    /** Whether a text of this sort has a place for such a clause at all. */
    private boolean isAsked(Relation relation, SafeguardKind kind) {
        if (!(relation.instrument() instanceof Treaty treaty)) {
            return true;
        }
        if (kind == SafeguardKind.PERSON_CONSENT) {
            return treaty.kind() == TreatyKind.TRANSFER_OF_SENTENCED_PERSONS;
        }
        if (kind == SafeguardKind.UNION_CITIZEN_PRIORITY
                && !relation.calibration()
                && material.view()
                        .euLawApplies(relation.requested(), material.view().asOf())
                        .isFalse()) {
            return false;
        }
        return treaty.kind() == TreatyKind.EXTRADITION ? !OF_ASSISTANCE.contains(kind) : !OF_EXTRADITION.contains(kind);
    }
}
