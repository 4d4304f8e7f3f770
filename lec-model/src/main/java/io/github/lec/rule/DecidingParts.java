package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Persons;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of a subject that give its verdict, in words: for a case, the persons whom the verdict concerns. */
final class DecidingParts {
    /** The name of a single person begins with it; a name with more in brackets stands by itself. */
    private static final String PERSON = "person ";

    private final View view;
    private final Rule rule;
    private final Subject subject;

    // found once for all words about a finding, since each person of a case has to be judged again
    private final Lazy<List<Subject>> deciding = Lazy.of(this::find);
    private final Lazy<List<Subject>> all = Lazy.of(this::findAll);
    private final Lazy<Integer> persons = Lazy.of(this::countPersons);
    private final Lazy<List<LocalDate>> days = Lazy.of(this::findDays);
    private final Map<Subject, List<LocalDate>> daysOfParts = new HashMap<>();
    private final Lazy<Optional<Open>> open = Lazy.of(this::findOpen);

    /** What leaves the verdict open: of the part of which a rule said so or, if it is no rule's, what claims. */
    private record Open(String words, Optional<Subject> part, List<ClaimId> claims) {}

    DecidingParts(View view, Rule rule, Subject subject) {
        this.view = view;
        this.rule = rule;
        this.subject = subject;
    }

    private List<Subject> find() {
        return rule.deciding(view, subject);
    }

    /** {@return the parts that give the verdict} */
    List<Subject> deciding() {
        return deciding.get();
    }

    /** {@return whether the verdict concerns all parts of the subject} */
    boolean areAll() {
        return all.get().size() < 2 || all.get().size() == deciding.get().size();
    }

    private List<Subject> findAll() {
        return subject instanceof Subject.OfCase of
                ? view.acts().perAct(of.subject()).stream()
                        .<Subject>map(Subject.OfCase::new)
                        .toList()
                : List.of(subject);
    }

    private int countPersons() {
        return subject instanceof Subject.OfCase of
                ? view.acts().perPerson(of.subject()).size()
                : 1;
    }

    /** {@return the first and the last day that matter; none if one of them is not known} */
    List<LocalDate> days() {
        return days.get();
    }

    /** {@return sentences on the days that matter, to append, and whom they concern if they differ} */
    String onDays(Function<List<LocalDate>, String> sentences) {
        Map<List<LocalDate>, String> onSameDays = new HashMap<>();
        Map<String, List<Subject>> found = new LinkedHashMap<>();
        for (Subject part : deciding.get()) {
            String told = onSameDays.computeIfAbsent(daysOf(part), sentences);
            found.computeIfAbsent(told, first -> new ArrayList<>()).add(part);
        }
        return found.size() == 1
                ? found.keySet().iterator().next()
                : found.entrySet().stream()
                        .filter(told -> !told.getKey().isEmpty())
                        .map(told -> " On " + names(told.getValue().stream()) + ":" + told.getKey())
                        .collect(Collectors.joining());
    }

    /** {@return the days that matter to each person of a case who has a label, for each hand-over of the person} */
    Map<String, List<List<LocalDate>>> daysOfPersons() {
        if (all.get().size() < 2) {
            return Map.of(); // the days of the finding are those of the only person
        }
        Map<String, List<List<LocalDate>>> found = new HashMap<>();
        for (Subject part : all.get()) {
            if (part instanceof Subject.OfCase of) {
                view.acts()
                        .concerned(of.subject())
                        .flatMap(Persons::person)
                        .ifPresent(label -> found.computeIfAbsent(label, first -> new ArrayList<>())
                                .add(daysOf(part)));
            }
        }
        return found;
    }

    private List<LocalDate> daysOf(Subject part) {
        return daysOfParts.computeIfAbsent(part, asked -> rule.days(view, asked));
    }

    private List<LocalDate> findDays() {
        List<LocalDate> all = new ArrayList<>();
        for (Subject part : deciding.get()) {
            List<LocalDate> days = daysOf(part);
            if (days.isEmpty()) {
                return days;
            }
            all.addAll(days);
        }
        return all.size() < 3 ? all : List.of(Collections.min(all), Collections.max(all));
    }

    /** {@return what leaves the verdict open, as an indirect question; nothing if the rule does not know} */
    Optional<String> open() {
        return open.get().map(Open::words);
    }

    /** {@return the claims for which {@link #open} asks in words already or, if it asks nothing, the remark} */
    List<ClaimId> claimsInOpen() {
        return claims(part -> rule.claimsInOpen(view, part));
    }

    /** {@return the claims that would settle what {@link #open} or, if it asks nothing, the remark asks} */
    List<ClaimId> claimsToSettle() {
        return claims(part -> rule.claimsToSettle(view, part));
    }

    /** {@return the claims of the part of which a rule said what is open, or of all if it said nothing} */
    private List<ClaimId> claims(Function<Subject, List<ClaimId>> ofPart) {
        List<Subject> parts =
                open.get().map(open -> open.part().stream().toList()).orElseGet(deciding);
        return Stream.concat(
                        open.get().stream().flatMap(open -> open.claims().stream()),
                        parts.stream().flatMap(part -> ofPart.apply(part).stream()))
                .distinct()
                .toList();
    }

    private Optional<Open> findOpen() {
        return Existence.open(view, subject)
                .map(words -> new Open(words, Optional.empty(), Existence.claims(subject)))
                .or(() -> deciding.get().stream()
                        .flatMap(part ->
                                rule
                                        .open(view, part)
                                        .map(words -> new Open(words, Optional.of(part), List.of()))
                                        .stream())
                        .findFirst());
    }

    /** {@return the rule's own words on the parts that decide, and whom they concern if they differ} */
    String notMet() {
        Map<String, List<Subject>> words = new LinkedHashMap<>();
        for (Subject part : deciding.get()) {
            words.computeIfAbsent(rule.notMet(view, part), first -> new ArrayList<>())
                    .add(part);
        }
        return words.size() == 1
                ? words.keySet().iterator().next()
                : words.entrySet().stream()
                        .map(told -> "On " + names(told.getValue().stream()) + ": " + told.getKey())
                        .collect(Collectors.joining(" "));
    }

    /**
     * {@return what a reader should know in addition to the rule's own words, and whom it concerns if persons differ}
     */
    Optional<String> remark() {
        List<Subject> parts = deciding.get();
        if (parts.size() == 1) {
            return rule.remark(view, parts.get(0));
        }
        List<Optional<String>> remarks =
                parts.stream().map(part -> rule.remark(view, part)).toList();
        if (Set.copyOf(remarks).size() == 1) {
            return remarks.get(0);
        }
        return Optional.of(IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> remarks.get(i).stream().map(words -> "On " + name(parts.get(i)) + ": " + words))
                .collect(Collectors.joining(" ")));
    }

    /** {@return a sentence that says whom a verdict concerns, and for whom it is open; empty if it concerns all} */
    String concerned(Verdict verdict) {
        List<Subject> whom = deciding.get();
        String alleged = verdict == Verdict.FAIL ? onlyAlleged(whom) : "";
        if (areAll()) {
            return alleged;
        }
        if (verdict == Verdict.CANNOT_DECIDE) {
            return " It is open for " + names(whom.stream()) + ".";
        }
        Predicate<Subject> isOpen = part -> rule.judge(view, part) == Verdict.CANNOT_DECIDE;
        List<Subject> left = Lists.filter(all.get(), isOpen);
        String open = !left.isEmpty() ? " For " + names(left.stream()) + " it cannot be decided." : "";
        return " This concerns " + names(whom.stream()) + "." + alleged + open;
    }

    /** {@return of whom it is only alleged, where it is established of others} */
    private String onlyAlleged(List<Subject> whom) {
        List<Subject> alleged = whom.size() < 2 ? List.of() : Lists.filter(whom, part -> rule.isAlleged(view, part));
        return alleged.isEmpty() || alleged.size() == whom.size()
                ? ""
                : " Of " + names(alleged.stream()) + " this is only alleged.";
    }

    /** {@return the names, those of single persons in one phrase: "persons A and B, and group C (30 persons)"} */
    private String names(Stream<Subject> parts) {
        List<String> names = parts.map(this::name).toList();
        List<String> labels = names.stream()
                .filter(name -> name.startsWith(PERSON) && !name.endsWith(")"))
                .map(name -> name.substring(PERSON.length()))
                .toList();
        if (labels.size() < 2) {
            return WordList.and(names);
        }
        String persons = "persons " + WordList.and(labels);
        List<String> others = Lists.filter(names, name -> !name.startsWith(PERSON) || name.endsWith(")"));
        return others.isEmpty() ? persons : persons + ", and " + WordList.and(others);
    }

    private String name(Subject part) {
        Case one = ((Subject.OfCase) part).subject();
        Optional<String> handOver = all.get().size() > persons.get()
                ? view.acts().numberedHandOver(one).map(DecidingParts::words)
                : Optional.empty();
        return persons.get() > 1 || handOver.isEmpty()
                ? name(view.acts().concerned(one).orElseThrow())
                        + handOver.map(act -> " (" + act + ")").orElse("")
                : "the " + handOver.get();
    }

    private static String words(CaseStep handOver) {
        return "hand-over "
                + handOver.day()
                        .map(day -> "of " + day)
                        .orElseGet(() -> "no. " + handOver.no().orElseThrow());
    }

    private String name(Persons persons) {
        return persons.person()
                .map(label ->
                        persons.count() == 1 ? PERSON + label : "group " + label + " (" + persons.count() + " persons)")
                .orElseGet(() -> unnamed(persons));
    }

    private String unnamed(Persons persons) {
        String who = persons.count() == 1 ? "the person" : "the " + persons.count() + " persons";
        String whence = persons.nationality()
                .map(state -> " of the nationality of " + view.dataset().nameInSentence(state))
                .orElse(persons.stateless() ? " without nationality" : " whose nationality is not recorded");
        String status = persons.status()
                .map(code -> " (" + code.toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                .orElse("");
        return who + whence + status;
    }
}
