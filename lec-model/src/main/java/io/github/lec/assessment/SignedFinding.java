package io.github.lec.assessment;

import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Stage;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.internal.GroundInText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Extradition treaties that are signed and not known to be in force, and what they would require. */
final class SignedFinding {
    private static final Set<CooperationStatus> SIGNED = EnumSet.of(
            CooperationStatus.SIGNED, CooperationStatus.SIGNED_NOT_IN_FORCE, CooperationStatus.PROVISIONALLY_APPLIED);

    private static final Set<GroundInText> MUST =
            EnumSet.of(GroundInText.MUST_REFUSE, GroundInText.BY_REFERENCE, GroundInText.UNLESS_ASSURED);

    /** The grounds that key findings report for treaties in force, as used after "refuse". */
    private static final Map<SafeguardKind, String> GROUNDS = grounds();

    /** All of a longer list, which the sentence names already, are not named again. */
    private static final int MOST_NAMED = 3;

    private final KeyFacts facts;
    private final Sentences sentences;
    private final SignaturesOnRecord signatures;
    private final SortedMap<ActorId, List<TextOnRecord>> signed = new TreeMap<>();
    private final Set<ClaimId> claims = new LinkedHashSet<>();

    SignedFinding(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
        this.signatures = new SignaturesOnRecord(sentences);
        facts.states().forEach(state -> facts.treaties(state).forEach(text -> add(state, text)));
    }

    private static Map<SafeguardKind, String> grounds() {
        Map<SafeguardKind, String> grounds = new EnumMap<>(SafeguardKind.class);
        for (DutyToRefuse duty : DutyToRefuse.values()) {
            grounds.put(duty.kind(), duty.ground());
        }
        return grounds;
    }

    private void add(ActorId state, TextOnRecord text) {
        boolean isDenied = text.status() == CooperationStatus.NOT_SIGNED;
        if (!isDenied && !SIGNED.contains(text.status()) && !isPerhapsSigned(text)) {
            return;
        }
        claims.addAll(text.claims());
        if (isDenied) {
            signatures.addDenied(state);
        } else if (facts.weak().isSignatureDoubtful(text.record())) {
            signatures.addDoubtful(state);
        } else if (isSignatureDisputed(text)) {
            signatures.addDisputed(state);
        } else {
            signed.computeIfAbsent(state, texts -> new ArrayList<>()).add(text);
            if (text.status() == CooperationStatus.PROVISIONALLY_APPLIED) {
                signatures.addApplied(state, text.isDisputed());
            }
        }
    }

    /** {@return the sentence; nothing if there is no such treaty} */
    Optional<KeyFinding> finding() {
        SortedSet<ActorId> states = signatures.uncertain();
        states.addAll(signed.keySet());
        if (states.isEmpty()) {
            return Optional.empty();
        }
        String words = (signed.isEmpty() ? noneOnRecord() : ofSigned())
                + Pause.afterSign(signatures.words())
                + Pause.STOP
                + ofGeneralClauses();
        return Optional.of(facts.finding(KeyTopic.SIGNED, words, states, claims));
    }

    private String noneOnRecord() {
        return sentences.states(0, "is known", "are known", "is not known")
                + " to have signed an extradition treaty with "
                + sentences.name(facts.counterpart()) + " that is not in force on "
                + facts.view().asOf();
    }

    /**
     * {@return whether a signature that only weak sources report may be before the day, and another source denies it}
     */
    private boolean isPerhapsSigned(TextOnRecord text) {
        return text.status() == CooperationStatus.NOT_DETERMINED && facts.weak().isSignatureDoubtful(text.record());
    }

    private boolean isSignatureDisputed(TextOnRecord text) {
        return facts.view()
                .instruments()
                .stage(text.record(), Stage.SIGNED)
                .dispute()
                .isOpen();
    }

    private String ofSigned() {
        boolean known = signed.values().stream()
                .flatMap(List::stream)
                .allMatch(text -> text.status() == CooperationStatus.SIGNED_NOT_IN_FORCE);
        return sentences.states(signed.size(), "has", "have", "has not")
                + " signed an extradition treaty with " + sentences.name(facts.counterpart()) + " that is not "
                + (known ? "" : "known to be ") + "in force on " + facts.view().asOf()
                + Pause.afterSign(sentences.colon(signed.keySet()) + "; ")
                + (signed.size() == 1 ? ofOne(signed.firstKey()) : ofMany())
                + new OtherwiseOnGrounds(facts, signed).words(GROUNDS.keySet(), claims);
    }

    /** {@return what the texts of a state require on a ground} */
    private GroundInText ground(ActorId state, SafeguardKind kind) {
        SortedSet<GroundInText> found = new TreeSet<>();
        for (TextOnRecord text : signed.getOrDefault(state, List.of())) {
            found.add(facts.ground(state, text, kind, claims));
        }
        return found.first();
    }

    /** {@return whether a text of a state may oblige regardless of the assurances that lift the duty under another} */
    private boolean isOpenBeside(ActorId state, SafeguardKind kind) {
        return signed.getOrDefault(state, List.of()).stream()
                .anyMatch(text -> facts.ground(state, text, kind, claims).isOpen()
                        || facts.mayOtherTreatiesPrevail(state, text, kind));
    }

    private String ofOne(ActorId state) {
        List<String> must = new ArrayList<>();
        List<String> not = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        List<String> contested = new ArrayList<>();
        List<String> open = new ArrayList<>();
        GROUNDS.forEach((kind, ground) -> {
            switch (ground(state, kind)) {
                case MUST_REFUSE, BY_REFERENCE -> must.add(ground);
                case DISPUTED -> contested.add(ground);
                case OPEN, OPEN_ELSEWHERE, EXCLUDED_AT_LEAST, MAY_REFUSE_AT_LEAST, SAVED -> open.add(ground);
                case UNLESS_ASSURED ->
                    must.add(ground + " (unless it accepts an assurance"
                            + (isOpenBeside(state, kind)
                                    ? "; whether it must regardless of assurances is not determined)"
                                    : ")"));
                case UNNAMED -> unnamed.add(ground);
                case MAY_REFUSE, NOT_OBLIGED, EXCLUDED, SILENT -> not.add(ground);
            }
        });
        String refuse = " the requested state to refuse ";
        List<String> parts = new ArrayList<>();
        if (!must.isEmpty()) {
            parts.add("it obliges" + refuse + Sentences.listed(must));
        }
        if (!not.isEmpty()) {
            parts.add((must.isEmpty() ? "it does not oblige" + refuse : "but not ") + Sentences.either(not));
        }
        String known = String.join(", ", parts);
        if (!unnamed.isEmpty()) {
            known += (parts.isEmpty() ? "" : "; ") + "it names no duty to refuse " + Sentences.either(unnamed)
                    + signed.getOrDefault(state, List.of()).stream()
                            .flatMap(text -> facts.generalClause(state, text).stream())
                            .map(clause -> ", and " + clause.brief() + clause.saidOtherwise())
                            .distinct()
                            .collect(Collectors.joining());
            parts.add(known);
        }
        if (!contested.isEmpty()) {
            String contradiction = "sources contradict each other on whether it obliges" + refuse;
            known += (parts.isEmpty() ? "" : "; ") + contradiction + Sentences.either(contested);
            parts.add(known);
        }
        if (open.isEmpty()) {
            return known;
        }
        String does = unnamed.isEmpty() && !parts.isEmpty() ? "whether it does " : "whether it obliges" + refuse;
        return (parts.isEmpty() ? "" : known + "; ") + does + Sentences.either(open) + " is not determined";
    }

    /**
     * The states whose treaties oblige to refuse on a ground, and those of which this, or whether they do regardless of
     * assurances, is open.
     */
    private record Duty(
            String ground,
            SortedSet<ActorId> must,
            SortedSet<ActorId> unlessAssured,
            SortedSet<ActorId> openBeside,
            SortedSet<ActorId> open) {}

    private Duty duty(SafeguardKind kind, String ground) {
        Duty duty = new Duty(ground, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (ActorId state : signed.keySet()) {
            GroundInText found = ground(state, kind);
            if (MUST.contains(found)) {
                duty.must().add(state);
            }
            if (found == GroundInText.UNLESS_ASSURED) {
                duty.unlessAssured().add(state);
                if (isOpenBeside(state, kind)) {
                    duty.openBeside().add(state);
                }
            }
            if (found.isOpen()) {
                duty.open().add(state);
            }
        }
        return duty;
    }

    private String ofMany() {
        List<Duty> known = new ArrayList<>();
        List<String> undetermined = new ArrayList<>();
        GROUNDS.forEach((kind, ground) -> {
            Duty duty = duty(kind, ground);
            if (duty.open().equals(signed.keySet())) {
                undetermined.add(ground);
            } else {
                known.add(duty);
            }
        });
        String anyGround = Sentences.either(List.copyOf(GROUNDS.values()));
        if (known.isEmpty()) {
            return "whether these treaties oblige the requested state to refuse " + anyGround + " is not determined";
        }
        SortedSet<ActorId> open = new TreeSet<>();
        known.forEach(duty -> open.addAll(duty.open()));
        if (known.stream().allMatch(duty -> duty.must().isEmpty())) {
            return (signed.size() == 2 ? "neither" : "none") + " of these treaties"
                    + (open.isEmpty() && undetermined.isEmpty() && !isAnyUnnamed() ? " obliges" : " is known to oblige")
                    + " the requested state to refuse " + anyGround;
        }
        return "of these treaties, " + (open.isEmpty() ? "" : "as far as is known, ")
                + "the requested state must refuse "
                + Sentences.listed(known.stream().map(this::words).toList())
                + openFor(open)
                + openBeside(known)
                + (undetermined.isEmpty()
                        ? ""
                        : "; whether it must refuse " + Sentences.either(undetermined) + " is not determined");
    }

    /** {@return whether a general clause may cover a ground that a text does not name} */
    private boolean isAnyUnnamed() {
        return signed.keySet().stream().anyMatch(this::isAnyUnnamed);
    }

    private boolean isAnyUnnamed(ActorId state) {
        return GROUNDS.keySet().stream().anyMatch(kind -> ground(state, kind) == GroundInText.UNNAMED);
    }

    /** {@return sentences on such clauses of several states; of one state, its treaty's stands beside what it names} */
    private String ofGeneralClauses() {
        GeneralClauses clauses = new GeneralClauses(sentences);
        if (signed.size() > 1) {
            signed.forEach((state, texts) -> {
                if (isAnyUnnamed(state)) {
                    texts.forEach(
                            text -> facts.generalClause(state, text).ifPresent(clause -> clauses.add(state, clause)));
                }
            });
        }
        return clauses.words();
    }

    /** {@return "for political offences under 2 (France and Spain)"} */
    private String words(Duty duty) {
        String under = duty.must().isEmpty()
                ? "none"
                : duty.must().size() + " (" + sentences.named(duty.must())
                        + unlessAssured(duty.must(), duty.unlessAssured()) + ")";
        return duty.ground() + " under " + under;
    }

    private String openBeside(List<Duty> known) {
        SortedSet<ActorId> open = new TreeSet<>();
        known.forEach(duty -> open.addAll(duty.openBeside()));
        return open.isEmpty()
                ? ""
                : "; whether it must regardless of assurances is not determined for " + sentences.named(open);
    }

    private String openFor(SortedSet<ActorId> open) {
        if (open.isEmpty()) {
            return "";
        }
        boolean all = open.size() > MOST_NAMED && open.equals(signed.keySet());
        return "; not all of this is determined for " + (all ? "each of them" : sentences.named(open));
    }

    /** {@return under which treaties the requested state need not refuse once it accepts an assurance} */
    private String unlessAssured(Collection<ActorId> must, Collection<ActorId> assured) {
        if (assured.isEmpty()) {
            return "";
        }
        return "; unless it accepts an assurance"
                + (assured.size() == must.size()
                        ? ""
                        : " under " + (assured.size() == 1 ? "that of " : "those of ") + sentences.named(assured));
    }
}
