package io.github.lec.report.table;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.Parties;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.report.words.CooperationWords;
import io.github.lec.report.words.Counts;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.RefusalWords;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Topic;
import io.github.lec.view.HowKnown;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row per state, in sentences: the most important facts about each. */
final class StatesTable implements Table {
    private static final List<Topic> ASSISTANCE = Topic.treaties().stream()
            .filter(topic -> topic != Topic.EXTRADITION_TREATY)
            .toList();

    /** What has no column of its own, so that a new form of cooperation is told too. */
    private static final List<Topic> OTHERS = Stream.of(Topic.values())
            .filter(topic ->
                    !Topic.treaties().contains(topic) && !Topic.returns().contains(topic))
            .filter(topic -> topic != Topic.HONG_KONG_AGREEMENTS)
            .toList();

    /** The statuses of a treaty that binds no one, although its text may oblige. */
    private static final Set<InstrumentStatus.State> UNBINDING = EnumSet.of(
            InstrumentStatus.State.SUSPENDED,
            InstrumentStatus.State.REPLACED,
            InstrumentStatus.State.TERMINATED,
            InstrumentStatus.State.SHELVED,
            InstrumentStatus.State.SIGNED_NOT_IN_FORCE,
            InstrumentStatus.State.NEGOTIATED,
            InstrumentStatus.State.NOT_SIGNED,
            InstrumentStatus.State.NOT_YET);

    private final TableContext context;
    private final Function<ActorId, Link> profile;
    private final BriefStatus status;
    private final CooperationWords cooperation;
    private final RefusalWords refusals;
    private final DecisionsOfState decisions;

    /**
     * A table of states.
     *
     * @param context what the tables are made from
     * @param profile where the name of a state leads
     */
    StatesTable(TableContext context, Function<ActorId, Link> profile) {
        this.context = context;
        this.profile = profile;
        this.cooperation = new CooperationWords(context.words(), Counts.PLAIN);
        this.status = new BriefStatus(context.words());
        this.refusals = new RefusalWords(context.words());
        this.decisions = new DecisionsOfState(context);
    }

    @Override
    public Matrix matrix() {
        boolean hongKong = context.topics().contains(Topic.HONG_KONG_AGREEMENTS);
        List<Row> rows =
                context.states().stream().map(state -> row(state, hongKong)).toList();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("State").keyed("STATE").asRowHeader(),
                Column.words("Extradition").keyed("EXTRADITION"),
                Column.words("Extraditions and returns").keyed("RETURNS").width(Column.Width.WIDE),
                Column.words("Courts and authorities").keyed("COURTS").width(Column.Width.WIDE),
                Column.words("When the treaty allows or requires the state to refuse")
                        .keyed("REFUSAL")
                        .width(Column.Width.PARAGRAPH),
                Column.words("Legal assistance and transfer of sentenced persons")
                        .keyed("ASSISTANCE")
                        .width(Column.Width.WIDE),
                Column.words("Police and other cooperation").keyed("POLICE").width(Column.Width.PARAGRAPH)));
        if (hongKong) {
            columns.add(Column.words("Hong Kong").keyed("HONG_KONG").width(Column.Width.WIDE));
        }
        return Sheet.STATES
                .matrix()
                .title("States in a few words")
                .shows("One row per state, in alphabetical order. Its name links to its"
                        + " profile; each sentence to its first claim.")
                .note("Counts of acts are observed minimums. Decisions are those of courts and authorities, as in "
                        + Sheet.DECISIONS.title() + "; key findings count only those of courts, without"
                        + " those on custody only."
                        + " The order is not a rank, and nothing here is a score.")
                .source(context.sourceLine())
                .columns(columns)
                .rows(rows)
                .ifEmpty("No states")
                .build();
    }

    private Row row(ActorId state, boolean hongKong) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(context.labels().actor(state)).linkedTo(profile.apply(state)),
                cell(sentences(state, List.of(Topic.EXTRADITION_TREATY), false)),
                cell(sentences(state, List.copyOf(Topic.returns()), true)),
                cell(decisions.of(state)),
                cell(refusal(state)),
                cell(sentences(state, ASSISTANCE, true)),
                cell(sentences(state, OTHERS, true))));
        if (hongKong) {
            cells.add(cell(sentences(state, List.of(Topic.HONG_KONG_AGREEMENTS), false)));
        }
        return Row.of(cells).anchoredAs(state.value()).about(About.states(state.value()));
    }

    private Cell cell(WordedAnswer answer) {
        return context.cells().plain(answer);
    }

    /** {@return a sentence for each form of cooperation on record, and one for all others} */
    private WordedAnswer sentences(ActorId state, List<Topic> topics, boolean named) {
        List<WordedAnswer> sentences = new ArrayList<>();
        Map<String, Set<String>> silent = new TreeMap<>();
        for (Topic topic : topics) {
            for (Cooperation found : context.cooperationWithAll(state, topic)) {
                WordedAnswer words = cooperation.of(found);
                if (found instanceof Cooperation.OnRecord known) {
                    sentences.add(
                            named
                                    ? named(subject(known) + asked(topic, found), words)
                                    : ofOne(found.question().counterpart(), words));
                } else {
                    silent.computeIfAbsent(words.words(), term -> new LinkedHashSet<>())
                            .add(Labels.lowerFirst(silent(topic)) + asked(topic, found));
                    sentences.add(new WordedAnswer("", words.meaning(), words.evidence()));
                }
            }
        }
        List<String> parts = new ArrayList<>(sentences.stream()
                .map(WordedAnswer::words)
                .filter(words -> !words.isEmpty())
                .toList());
        silence(silent, parts.isEmpty()).ifPresent(parts::add);
        // the cell links to its first claim: to one that its words rest on, before a search that found nothing
        List<Evidence> claims = Stream.of(false, true)
                .flatMap(silence ->
                        sentences.stream().filter(sentence -> sentence.words().isEmpty() == silence))
                .flatMap(sentence -> sentence.evidence().stream())
                .toList();
        return new WordedAnswer(String.join(". ", parts), Meaning.NEUTRAL, claims);
    }

    private static WordedAnswer named(String subject, WordedAnswer words) {
        return new WordedAnswer(subject + ": " + Labels.lowerFirst(words.words()), words.meaning(), words.evidence());
    }

    /** {@return " for Hong Kong" of its cases beside those of others, " (Macao)" of one of several counterparts} */
    private String asked(Topic topic, Cooperation found) {
        ActorId counterpart = found.question().counterpart();
        if (Topic.returns().contains(topic) && context.isHongKongApart() && counterpart.equals(Parties.HONG_KONG)) {
            return " for Hong Kong";
        }
        return context.isOneOfSeveral(counterpart) ? " (" + context.labels().actor(counterpart) + ")" : "";
    }

    /** {@return words that begin with the counterpart, if it is one of several} */
    private WordedAnswer ofOne(ActorId counterpart, WordedAnswer words) {
        return context.isOneOfSeveral(counterpart) ? named(context.labels().actor(counterpart), words) : words;
    }

    /** {@return what a sentence is about; a person who was arrested and released is not one whose case is pending} */
    private static String subject(Cooperation.OnRecord found) {
        Topic topic = found.question().topic();
        if (topic != Topic.EXTRADITIONS_AUTHORISED || found.cases().stream().noneMatch(CaseOnRecord::isReleased)) {
            return subject(topic);
        }
        return found.cases().stream().allMatch(CaseOnRecord::isReleased)
                ? "Arrested"
                : "Authorised, pending or released";
    }

    /** {@return what a sentence is about, in few words} */
    private static String subject(Topic topic) {
        return switch (topic) {
            case MUTUAL_LEGAL_ASSISTANCE -> "Assistance";
            case TRANSFER_OF_SENTENCED_PERSONS -> "Transfer";
            case POLICE_STATIONS -> "Stations";
            case EXTRADITIONS_EXECUTED -> "Carried out";
            case EXTRADITIONS_AUTHORISED -> "Authorised or pending";
            case EXTRADITIONS_REFUSED -> "Not carried out";
            default -> CooperationTable.heading(topic);
        };
    }

    /** {@return what a word for silence is about: no one could read "not carried out not determined"} */
    private static String silent(Topic topic) {
        return topic == Topic.EXTRADITIONS_REFUSED ? CooperationTable.heading(topic) : subject(topic);
    }

    /** {@return "None found", "Otherwise none found", or also which few forms have another silence than most} */
    private static Optional<String> silence(Map<String, Set<String>> silent, boolean alone) {
        if (silent.isEmpty()) {
            return Optional.empty();
        }
        String most = Collections.max(
                        silent.entrySet(),
                        Comparator.comparingInt(forms -> forms.getValue().size()))
                .getKey();
        List<String> parts = new ArrayList<>(List.of(Labels.lowerFirst(most)));
        silent.forEach((term, forms) -> {
            if (!term.equals(most)) {
                parts.add(String.join(", ", forms) + " " + Labels.lowerFirst(term));
            }
        });
        String words = String.join("; ", parts);
        return Optional.of(alone ? FirstLetter.upper(words) : "Otherwise " + words);
    }

    /** {@return on which grounds the state must or may refuse, under the treaties with the first counterpart with one} */
    private WordedAnswer refusal(ActorId state) {
        return context.mainCounterparts().stream()
                .filter(counterpart -> !counterpart.equals(state))
                .flatMap(counterpart -> context.cooperation(state, Topic.EXTRADITION_TREATY).stream()
                        .filter(found -> found.question().counterpart().equals(counterpart))
                        .filter(Cooperation.OnRecord.class::isInstance)
                        .map(found -> ((Cooperation.OnRecord) found).standing())
                        .filter(texts -> !texts.isEmpty())
                        .map(texts -> ofOne(counterpart, refusal(texts, state, counterpart))))
                .findFirst()
                .orElseGet(() -> noTreaty(state));
    }

    /** {@return the same under each treaty that binds the two, by its title if there are several; else under the first} */
    private WordedAnswer refusal(List<TextOnRecord> texts, ActorId state, ActorId counterpart) {
        List<TextOnRecord> binding = texts.stream()
                .filter(text -> !UNBINDING.contains(text.answer().value()))
                .toList();
        if (binding.size() < 2) {
            TextOnRecord text = binding.isEmpty() ? texts.get(0) : binding.get(0);
            return refusal(text, Relation.of(text.record(), state, counterpart));
        }
        List<WordedAnswer> each = binding.stream()
                .map(text ->
                        named(text.record().title(), refusal(text, Relation.of(text.record(), state, counterpart))))
                .toList();
        return new WordedAnswer(
                each.stream().map(WordedAnswer::words).collect(Collectors.joining(". ")),
                Meaning.NEUTRAL,
                each.stream()
                        .flatMap(words -> words.evidence().stream())
                        .distinct()
                        .toList());
    }

    /**
     * {@return how it is known that there is no treaty, with the first counterpart in words: one of Hong Kong is no
     * treaty with China}
     */
    private WordedAnswer noTreaty(ActorId state) {
        return context.mainCounterparts().stream()
                .filter(counterpart -> !counterpart.equals(state))
                .findFirst()
                .map(counterpart -> {
                    HowKnown how = context.cooperation()
                            .between(state, counterpart, Topic.EXTRADITION_TREATY)
                            .howKnown();
                    String treaty = "xtradition treaty with " + context.labels().actorInSentence(counterpart);
                    return WordedAnswer.of(
                            how == HowKnown.NONE_FOUND
                                    ? "No e" + treaty + " found"
                                    : "E" + treaty + ": " + Labels.lowerFirst(how.label()));
                })
                .orElse(WordedAnswer.of(SilenceWords.NOT_APPLICABLE));
    }

    /** {@return the same under one treaty; for one that does not bind, what its text says, if there was one by then} */
    private WordedAnswer refusal(TextOnRecord text, Relation relation) {
        WordedAnswer words = refusals.of(relation);
        if (!UNBINDING.contains(text.answer().value())) {
            return words;
        }
        WordedAnswer now = status.of(text.record());
        String notNow = now.words() + ", so not applied now";
        View view = context.view();
        return view.instruments().hasText(text.record(), view.asOf()).isFalse()
                ? new WordedAnswer(notNow, now.meaning(), now.evidence())
                : named(notNow + ". Its text", words);
    }
}
