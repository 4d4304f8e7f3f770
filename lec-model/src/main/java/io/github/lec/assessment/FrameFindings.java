package io.github.lec.assessment;

import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The context of the treaties: the conventions that bind both sides, and what is not known. */
final class FrameFindings {
    private static final Set<TreatyKind> CRIMINAL =
            EnumSet.of(TreatyKind.EXTRADITION, TreatyKind.MUTUAL_LEGAL_ASSISTANCE);

    private static final int MOST_NAMED = 3;

    /** The key under which a view keeps the texts of a counterpart with organisations: each state asks for them. */
    private record OfOrganisations(ActorId counterpart) {}

    private final KeyFacts facts;
    private final View view;
    private final Sentences sentences;

    FrameFindings(KeyFacts facts) {
        this.facts = facts;
        this.view = facts.view();
        this.sentences = facts.sentences();
    }

    List<KeyFinding> findings() {
        return Stream.of(new ConventionFinding(facts).finding(), Optional.of(notKnown()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A text that was not read in full, and how many of the usual questions it leaves open. */
    private record Unread(ActorId state, CooperationInstrument text, int open) {}

    private KeyFinding notKnown() {
        List<Unread> unread = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>();
        for (ActorId state : facts.states()) {
            for (CooperationInstrument text : facts.between(state)) {
                if (isCriminal(text) && texts.add(text.id().value()) && !text.isReadFor(SafeguardKind.SPECIALTY)) {
                    unread.add(new Unread(state, text, open(state, text)));
                }
            }
        }
        unread.sort(Comparator.comparingInt(Unread::open)
                .reversed()
                .thenComparing(one -> one.text().id()));
        SortedSet<ActorId> states = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (Unread one : unread) {
            states.add(one.state());
            claims.addAll(view.instruments().status(one.text()).claims());
        }
        SortedSet<ActorId> inCopy = readInCopy(facts.weak()::isReadInCopyOnly);
        SortedSet<ActorId> mostly = readInCopy(facts.weak()::isReadInCopyMostly);
        states.addAll(inCopy);
        states.addAll(mostly);
        String readLater = readLater(texts.size());
        List<CooperationInstrument> apart = ofOrganisations();
        apart.forEach(text -> claims.addAll(view.instruments().status(text).claims()));
        String words = words(texts.size(), unread)
                + Pause.END
                + notCounted(apart)
                + inDoubt(unread)
                + copies(inCopy, mostly)
                + readLater
                + new Silences(facts).words();
        return facts.finding(
                KeyTopic.NOT_KNOWN, readLater.isEmpty() ? new KnownEarlier(view).in(words) : words, states, claims);
    }

    /** {@return the states with a treaty in force whose text was read in a copy of some kind} */
    private SortedSet<ActorId> readInCopy(Predicate<CooperationInstrument> kind) {
        SortedSet<ActorId> found = new TreeSet<>();
        for (KeyFacts.InForce treaty : facts.inForce()) {
            if (treaty.texts().stream().map(TextOnRecord::record).anyMatch(kind)) {
                found.add(treaty.state());
            }
        }
        return found;
    }

    /** What clauses say depends on who copied the text, which readers who cite the findings should know. */
    private String copies(SortedSet<ActorId> only, SortedSet<ActorId> mostly) {
        if (only.isEmpty() && mostly.isEmpty()) {
            return "";
        }
        int all = facts.inForce().size();
        if (all == 1) {
            return " " + FirstLetter.upper(facts.theTreaty()) + (facts.texts() == 1 ? " was" : " were")
                    + " read in an unofficial copy" + (only.isEmpty() ? " for most clauses." : " only.");
        }
        List<String> parts = new ArrayList<>();
        if (!only.isEmpty()) {
            parts.add(textsOf(only, all) + " read in an unofficial copy only" + sentences.inBrackets(only));
        }
        if (!mostly.isEmpty()) {
            parts.add(textsOf(mostly, all) + " read in an unofficial copy for the most part"
                    + sentences.inBrackets(mostly));
        }
        return " Of the " + all + (facts.texts() > all ? " states with extradition treaties" : " extradition treaties")
                + facts.withCounterpart() + " in force, " + String.join("; ", parts) + ".";
    }

    private static String textsOf(SortedSet<ActorId> states, int all) {
        if (states.size() == all) {
            return "the texts of " + (all == 2 ? "both" : "all") + " were";
        }
        return states.size() == 1 ? "the text of 1 was" : "the texts of " + states.size() + " were";
    }

    /** Texts are read when a dataset is made; what its sources said before that is a separate question. */
    private String readLater(int texts) {
        return texts > 0 && view.knownBy().isBefore(view.dataset().info().asOf())
                ? (texts == 1 ? " It was" : " They were")
                        + " read later; of what is said above, only sources published by " + view.knownBy()
                        + " count."
                : "";
    }

    private boolean isCriminal(CooperationInstrument text) {
        return isCriminal(view, text);
    }

    private static boolean isCriminal(View view, CooperationInstrument text) {
        return text instanceof Treaty treaty
                && CRIMINAL.contains(treaty.kind())
                && !view.instruments().hasText(text, view.asOf()).isFalse();
    }

    /** {@return texts with the counterpart of organisations of which one of the states is a member, and not its own} */
    private List<CooperationInstrument> ofOrganisations() {
        return view
                .shared(new OfOrganisations(facts.counterpart()), asked -> ofOrganisations(asked, facts.counterpart()))
                .stream()
                .filter(text -> text.parties().stream().noneMatch(facts.states()::contains))
                .filter(text -> text.parties().stream().anyMatch(this::hasMember))
                .toList();
    }

    private static List<CooperationInstrument> ofOrganisations(View view, ActorId counterpart) {
        return view.known(view.dataset().of(counterpart)).stream()
                .filter(text -> text.parties().stream().anyMatch(party -> isOrganisation(view, party)))
                .filter(text -> isCriminal(view, text))
                .toList();
    }

    private static boolean isOrganisation(View view, ActorId party) {
        return view.dataset()
                .actor(party)
                .filter(actor -> !actor.kind().isStateOrRegion())
                .isPresent();
    }

    private boolean hasMember(ActorId organisation) {
        return facts.states().stream()
                .anyMatch(state ->
                        view.states().isMember(state, organisation, view.asOf()).isTrue());
    }

    /** A text of the European Union stands in no member state's row; what it means for a state is not judged. */
    private String notCounted(List<CooperationInstrument> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        String organisations = Sentences.listed(texts.stream()
                .flatMap(text -> text.parties().stream())
                .filter(this::hasMember)
                .distinct()
                .map(sentences::name)
                .toList());
        String titles = texts.stream().map(text -> "\"" + text.title() + "\"").collect(Collectors.joining("; "));
        return (texts.size() == 1 ? " Not counted is a text of " : " Not counted are texts of ") + organisations + ": "
                + titles + ".";
    }

    private int open(ActorId state, CooperationInstrument text) {
        Relation relation = Relation.of(text, state, facts.counterpart());
        return (int) MissingSafeguards.OF_MODELS.stream()
                .map(kind -> view.instruments().clause(relation, kind))
                .filter(answer -> answer.howKnown() != HowKnown.NOT_APPLICABLE && !answer.isDetermined())
                .count();
    }

    private String words(int texts, List<Unread> unread) {
        String subject = "on extradition or mutual legal assistance with " + sentences.name(facts.counterpart());
        if (texts == 0) {
            return "No text of a treaty " + subject + " is on record.";
        }
        if (texts == 1) {
            return "The only text " + subject
                    + (unread.isEmpty()
                            ? " was read in full."
                            : ", that of " + named(unread.get(0)) + ", was not read in full.");
        }
        int read = texts - unread.size();
        if (unread.isEmpty()) {
            return FirstLetter.upper(Sentences.allOf(texts, "texts ")) + subject + " were read in full.";
        }
        String none = texts == 2 ? "neither was" : "none was";
        List<String> next = unread.stream().limit(MOST_NAMED).map(this::named).toList();
        return "Of " + texts + " texts " + subject + ", " + (read == 0 ? none : read == 1 ? "1 was" : read + " were")
                + " read in full" + Pause.SEMICOLON
                + (unread.size() > MOST_NAMED ? "the most questions remain open for " : "questions remain open for ")
                + (next.size() == 1 ? "that of " : "those of ") + Sentences.listed(next) + ".";
    }

    /** {@return which of the texts need not exist: only weak sources report a signature, and others deny it} */
    private String inDoubt(List<Unread> unread) {
        List<String> texts = unread.stream()
                .filter(one -> facts.weak().isSignatureDoubtful(one.text()))
                .map(this::named)
                .toList();
        return texts.isEmpty()
                ? ""
                : " Whether there is a text at all is in doubt for " + Sentences.listed(texts)
                        + ": only weak sources report a signature, and others say that there was none.";
    }

    private String named(Unread one) {
        String kind = one.text() instanceof Treaty treaty
                ? FirstLetter.lower(treaty.kind().label())
                : "text";
        return sentences.name(one.state()) + " (" + kind + ")";
    }
}
