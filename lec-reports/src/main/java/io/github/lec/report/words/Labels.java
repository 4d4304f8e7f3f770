package io.github.lec.report.words;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.cooperation.Parties;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.record.Id;
import io.github.lec.record.Identified;
import io.github.lec.record.NormId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Source;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that stand for ids and codes. */
public final class Labels {
    /** Beginnings of words that keep their capital within a sentence. */
    private static final List<String> NAMES =
            List.of("Union", "Interpol", "European", "China", "Chinese", "Taiwan", "Uighur", "Hong Kong", "Red Notice");

    /** A longer name begins with a word that needs no capital of its own, as in "Ministry of …". */
    private static final int MOST_WORDS_OF_A_NAME = 3;

    private final View view;
    private final Dataset dataset;
    private final Lazy<Set<String>> actorNames;

    /**
     * The words for what a view sees.
     *
     * @param view the view
     */
    public Labels(View view) {
        this.view = view;
        this.dataset = view.dataset();
        this.actorNames = Lazy.of(() -> names(dataset));
    }

    /**
     * {@return the name of an actor; agencies include the name of their state, since every state has a ministry of the
     * interior}
     *
     * @param id the id
     */
    public String actor(ActorId id) {
        return dataset.actor(id).map(this::name).orElse(id.value());
    }

    /**
     * {@return the name as used within a sentence: "the United Kingdom"}
     *
     * @param id the id
     */
    public String actorInSentence(ActorId id) {
        boolean article = dataset.actor(id)
                .filter(actor -> !actor.nameInSentence().equals(actor.name()))
                .isPresent();
        return article ? "the " + actor(id) : actor(id);
    }

    /**
     * {@return the name for titles, where a long one is shortened: "the United Kingdom"}
     *
     * @param id the id
     */
    public String shortName(ActorId id) {
        return dataset.actor(id).map(Actor::shortName).orElse(id.value());
    }

    /** {@return whether an actor is a region, in which treaties of its state may apply} */
    boolean isRegion(ActorId id) {
        return dataset.actor(id)
                .filter(actor -> actor.kind() == ActorKind.REGION)
                .isPresent();
    }

    private String name(Actor actor) {
        Optional<Actor> whole = actor.kind() == ActorKind.AGENCY ? whole(actor) : Optional.empty();
        return actor.name()
                + whole.filter(of -> !isNamed(of, actor.name()))
                        .map(of -> " (" + actor(of.id()) + ")")
                        .orElse("");
    }

    /** {@return whether the name of an agency names the state or organisation to which it belongs} */
    private boolean isNamed(Actor whole, String name) {
        return name.contains(whole.name())
                || whole(whole).filter(of -> isNamed(of, name)).isPresent();
    }

    private Optional<Actor> whole(Actor part) {
        return part.partOf().flatMap(dataset::actor);
    }

    /**
     * {@return the names of actors}
     *
     * @param ids the ids
     * @param ifNone the words if there are none
     */
    public String actors(Collection<ActorId> ids, String ifNone) {
        return join(ids.stream().map(this::actor).toList(), ifNone);
    }

    /**
     * {@return the label of an open code}
     *
     * @param group the list of codes
     * @param code the code
     */
    public String code(String group, String code) {
        return dataset.code(group, code).map(listed -> listed.label()).orElseGet(() -> sentence(code));
    }

    /**
     * {@return the labels of codes}
     *
     * @param group the list of codes
     * @param codes the codes
     * @param ifNone the words if there are none
     */
    public String codes(String group, Collection<String> codes, String ifNone) {
        return join(codes.stream().map(code -> code(group, code)).toList(), ifNone);
    }

    /**
     * {@return the title of a record of any kind}
     *
     * @param id the id
     */
    public String record(String id) {
        return dataset.record(id).map(Labels::title).orElse(id);
    }

    /**
     * {@return the title of a record}
     *
     * @param record the record
     */
    public static String title(Identified record) {
        return record instanceof Case ? "Case " + record.title() : record.title();
    }

    /**
     * {@return the title of a record as used within a sentence: "the Extradition Treaty …"}
     *
     * @param id the id
     */
    String recordInSentence(String id) {
        Optional<Identified> record = dataset.record(id);
        if (record.filter(Actor.class::isInstance).isPresent()) {
            return actorInSentence(ActorId.of(id));
        }
        boolean article = record.filter(Instrument.class::isInstance).isPresent();
        return article ? "the " + record(id) : record(id);
    }

    /**
     * {@return the titles of records, without those that no source published by the known-by day mentions}
     *
     * @param ids the ids
     * @param ifNone the words if there are none
     */
    public String records(Collection<? extends Id> ids, String ifNone) {
        return join(
                ids.stream()
                        .map(Id::value)
                        .filter(id -> dataset.record(id)
                                .filter(record -> !view.knows(record))
                                .isEmpty())
                        .map(this::record)
                        .toList(),
                ifNone);
    }

    /**
     * {@return the titles of norms}
     *
     * @param ids the ids
     * @param ifNone the words if there are none
     */
    public String norms(Collection<NormId> ids, String ifNone) {
        return join(
                ids.stream()
                        .map(id -> dataset.norm(id).map(norm -> norm.title()).orElse(id.value()))
                        .toList(),
                ifNone);
    }

    /**
     * {@return the title of a source}
     *
     * @param id the id
     */
    public String source(SourceId id) {
        return dataset.source(id).map(Source::title).orElse(id.value());
    }

    /**
     * {@return what sort of text an instrument is}
     *
     * @param instrument the instrument
     */
    public String kind(Instrument instrument) {
        if (instrument instanceof Treaty treaty) {
            return kind(treaty);
        }
        return instrument instanceof Arrangement arrangement ? code("arrangement-kind", arrangement.kind()) : "Text";
    }

    private static String kind(Treaty treaty) {
        return switch (treaty.kind()) {
            case EXTRADITION ->
                treaty.parties().contains(Parties.HONG_KONG)
                        ? "Surrender of fugitive offenders"
                        : treaty.kind().label();
            default ->
                treaty.kind().isPoliceCooperation()
                        ? "Treaty on " + lowerFirst(treaty.kind().label())
                        : treaty.kind().label();
        };
    }

    /**
     * {@return "1 case", "2 cases"}
     *
     * @param count the number
     * @param thing one of the things counted
     */
    public static String number(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /**
     * {@return the parts, one after the other, each once}
     *
     * @param parts the parts
     * @param ifNone the words if there are none
     */
    public static String join(Collection<String> parts, String ifNone) {
        return parts.isEmpty() ? ifNone : parts.stream().distinct().collect(Collectors.joining("; "));
    }

    /**
     * {@return a code that no list explains, in sentence case}
     *
     * @param code the code
     */
    public static String sentence(String code) {
        return FirstLetter.upper(code.replace('_', ' ').toLowerCase(Locale.ROOT));
    }

    /**
     * {@return words as used within a sentence; an initial abbreviation or name is not changed}
     *
     * @param words the words
     */
    public static String lowerFirst(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation || beginsWithAny(NAMES, words) ? words : FirstLetter.lower(words);
    }

    private static boolean beginsWithAny(List<String> names, String words) {
        for (String name : names) {
            if (words.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return words as used within a sentence; the name of an actor with which they begin keeps its capital}
     *
     * @param words the words
     */
    public String inSentence(String words) {
        return beginsWithName(words) ? words : lowerFirst(words);
    }

    private boolean beginsWithName(String words) {
        int end = -1;
        for (int parts = 0; parts < MOST_WORDS_OF_A_NAME && end < words.length(); parts++) {
            end = endOfWord(words, end + 1);
            if (actorNames.get().contains(words.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static int endOfWord(String words, int from) {
        int end = from;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Set<String> names(Dataset dataset) {
        return dataset.actors().stream().map(Actor::name).collect(Collectors.toSet());
    }

    /**
     * {@return the article in words}
     *
     * @param article the article
     */
    static Optional<String> article(Optional<String> article) {
        return article.map(number -> number.matches("\\d.*") ? "article " + number : number);
    }
}
