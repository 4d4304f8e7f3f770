package io.github.lec.assessment;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Topic;
import io.github.lec.view.internal.DayInSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The extradition treaties in force, when they require refusal, and what none of them has. */
final class TreatyFindings {
    private final KeyFacts facts;
    private final Sentences sentences;

    TreatyFindings(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
    }

    List<KeyFinding> findings() {
        List<KeyFinding> findings = new ArrayList<>(List.of(inForce()));
        if (!facts.inForce().isEmpty()) {
            for (DutyToRefuse duty : DutyToRefuse.values()) {
                findings.add(new DutyFinding(facts, duty).finding());
            }
            findings.add(new MissingSafeguards(facts).finding());
        }
        new SignedFinding(facts).finding().ifPresent(findings::add);
        new UnderWayFinding(facts).finding().ifPresent(findings::add);
        return findings;
    }

    /** {@return which states have an extradition treaty in force} */
    KeyFinding inForce() {
        SortedSet<ActorId> all = new TreeSet<>();
        SortedSet<ActorId> observed = new TreeSet<>();
        SortedSet<ActorId> listed = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (KeyFacts.InForce treaty : facts.inForce()) {
            all.add(treaty.state());
            claims.addAll(treaty.claims());
            if (treaty.isOnlyObserved()) {
                observed.add(treaty.state());
                if (treaty.texts().stream().map(TextOnRecord::record).allMatch(facts.weak()::isInForceByListOnly)) {
                    listed.add(treaty.state());
                }
            }
        }
        EndedTreaties ended = new EndedTreaties(facts);
        claims.addAll(ended.claims());
        DisputedTreaties disputed = new DisputedTreaties(facts);
        claims.addAll(disputed.claims());
        String number = sentences.statesOfGroup(
                        all.size(), all.isEmpty() ? "is known to have" : "has", "have", "is not known to have")
                + (sentences.ofOneState() && facts.texts() > 1
                        ? " " + facts.texts() + " extradition treaties with "
                        : " an extradition treaty with ")
                + sentences.name(facts.counterpart()) + " in force on "
                + facts.view().asOf() + knownEarlier();
        String words = Pause.named(
                        number,
                        sentences.colon(all),
                        onlyObserved(all, observed, listed) + ended.words() + disputed.words())
                + "." + conventions();
        String searched = all.isEmpty() ? searched() : "";
        if (!searched.isEmpty()) {
            claims.addAll(new NothingCounted(facts).questions(Topic.EXTRADITION_TREATY));
        }
        return facts.finding(KeyTopic.TREATIES_IN_FORCE, words + searched, all, claims);
    }

    /** {@return when a search for a treaty of the only state found none, to append; empty if that is not so} */
    private String searched() {
        List<Inquiry> searches = facts.states().stream()
                .filter(state -> sentences.ofOneState())
                .map(state -> facts.record().between(state, facts.counterpart(), Topic.EXTRADITION_TREATY))
                .flatMap(found -> found instanceof Cooperation.NoneFound none
                        ? none.inquiries().stream()
                        : Stream.<Inquiry>empty())
                .toList();
        return searches.stream()
                .map(Inquiry::on)
                .max(Comparator.comparing(day -> day.latest().orElse(LocalDate.MAX)))
                .map(last -> searches.size() == 1
                        ? " A search " + DayInSentence.of(last) + " found none."
                        : " Searches found none, the last " + DayInSentence.of(last) + ".")
                .orElse("");
    }

    /** {@return which of the treaties in force are conventions, whose parties do not name them; empty if none is} */
    private String conventions() {
        SortedMap<String, SortedSet<ActorId>> states = new TreeMap<>();
        for (KeyFacts.InForce treaties : facts.inForce()) {
            treaties.texts().stream()
                    .map(TextOnRecord::record)
                    .filter(text -> text instanceof Treaty convention && convention.isMultilateral())
                    .forEach(convention -> states.computeIfAbsent(convention.title(), title -> new TreeSet<>())
                            .add(treaties.state()));
        }
        return states.isEmpty()
                ? ""
                : (states.size() == 1 ? " Convention: " : " Conventions: ")
                        + states.entrySet().stream()
                                .map(convention -> convention.getKey() + sentences.inBrackets(convention.getValue()))
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    /**
     * {@return the day up to which sources count, if it is before the as-of day: later publications may say otherwise}
     */
    private String knownEarlier() {
        return facts.view().knownBy().isBefore(facts.view().asOf())
                ? ", as known by " + facts.view().knownBy()
                : "";
    }

    /**
     * {@return the treaties of which no source says when they entered into force, and which of these only an unofficial
     * list reports; of others, the year may be all that is known}
     */
    private String onlyObserved(Collection<ActorId> all, Collection<ActorId> observed, Collection<ActorId> listed) {
        if (observed.isEmpty()) {
            return "";
        }
        String day = "when it entered into force is not determined";
        if (all.size() == 1) {
            return "; " + day
                    + (listed.isEmpty() ? "" : ": only an unofficial list says that the treaty" + seenInForce());
        }
        return "; " + day + " for " + sentences.named(observed)
                + (listed.isEmpty()
                        ? ""
                        : "; for " + sentences.named(listed) + ", only an unofficial list says that the "
                                + (listed.size() == 1 ? "treaty is" : "treaties are") + " in force");
    }

    /** {@return the first day on which the only treaty was observed in force} */
    private String seenInForce() {
        return facts.inForce().stream()
                .flatMap(treaties -> treaties.texts().stream())
                .flatMap(text -> text.day().stream())
                .map(day -> " was in force " + DayInSentence.of(day))
                .findFirst()
                .orElse(" is in force");
    }
}
