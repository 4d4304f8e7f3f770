package io.github.lec.rule.catalogue.texts;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Resolution;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import io.github.lec.view.internal.SourceTitles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions of several rules about the definitions in a text, element by element and never by label. */
public final class DefinedConcepts {
    private static final Set<String> DEFINING = Set.of("STATUTE", "PARTY_RULES", "DOCTRINE");

    private static final Set<TreatyKind> TREATIES =
            EnumSet.of(TreatyKind.CRIME_SUPPRESSION, TreatyKind.SECURITY_COOPERATION);

    /** The crime areas of the conventions that may define a concept. */
    private static final Map<String, Set<String>> AREAS = Map.of(
            "TERRORISM", Set.of("TERRORISM", "TERRORIST_FINANCING"),
            "CORRUPTION", Set.of("CORRUPTION"),
            "CYBERCRIME", Set.of("CYBERCRIME"));

    /** What definitions of other concepts say about a concept. */
    private static final Map<String, Set<String>> ELEMENTS =
            Map.of("TERRORISM", Set.of("TERRORISM", "EQUATED_WITH_TERRORISM"));

    private static final ActorId SECURITY_COUNCIL = ActorId.of("UNSC");

    private DefinedConcepts() {}

    /**
     * {@return whether the text defines a concept, itself or with a later text in force, such as a protocol; no, if its
     * whole text was read and no definition is recorded, or if it is a law that defines no crimes, or a convention on
     * other crimes}
     *
     * @param norms the norms of the rule, which define it: a resolution that contains none of them is not asked
     */
    public static Truth defines(View view, Instrument text, String concept, List<NormId> norms) {
        if (!definesOffences(text)) {
            return Truth.FALSE;
        }
        return definesItself(view, text, concept, norms).or(isDefinedLater(view, text, concept));
    }

    private static Truth definesItself(View view, Instrument text, String concept, List<NormId> norms) {
        Truth defines = view.instruments().defines(text, concept);
        return defines.isTrue() || mayDefine(view, text, concept, norms) ? defines : Truth.FALSE;
    }

    private static Truth isDefinedLater(View view, Instrument text, String concept) {
        return text instanceof CooperationInstrument treaty
                ? view.instruments().isDefinedWith(treaty, concept)
                : Truth.FALSE;
    }

    /** Texts of other kinds refer to the law of states, so their definitions of crimes are not judged. */
    private static boolean definesOffences(Instrument text) {
        return text instanceof Law law && DEFINING.contains(law.kind())
                || text instanceof Resolution resolution && resolution.body().equals(SECURITY_COUNCIL)
                || text instanceof Treaty treaty && TREATIES.contains(treaty.kind());
    }

    /**
     * {@return whether a text may contain a definition: it is a law on crimes, or a convention on crimes of this kind}
     */
    private static boolean mayDefine(View view, Instrument text, String concept, List<NormId> norms) {
        if (text instanceof Law law) {
            // a doctrine consists of what sources say about it, and the rules of a party concern its members
            return switch (law.kind()) {
                case "STATUTE" -> true;
                case "PARTY_RULES" -> concept.equals("CORRUPTION");
                default -> speaksOf(view, law, concept);
            };
        }
        if (text instanceof Treaty treaty) {
            Set<String> areas = AREAS.getOrDefault(concept, Set.of());
            return treaty.crimeAreas().isEmpty() || Lists.anyMatch(treaty.crimeAreas(), areas::contains);
        }
        return hasOneOf(view, text, norms);
    }

    /** {@return whether a text contains one of some norms} */
    public static boolean hasOneOf(View view, Instrument text, Collection<NormId> norms) {
        return norms.stream()
                .flatMap(norm -> view.dataset().norm(norm).stream())
                .anyMatch(norm -> norm.instrument().equals(Optional.of(text.id())));
    }

    /** {@return whether sources say that a doctrine counts something as the concept, or together with it} */
    private static boolean speaksOf(View view, Law doctrine, String concept) {
        Set<String> elements = ELEMENTS.getOrDefault(concept, Set.of());
        return Lists.anyMatch(
                view.instruments().definitions(doctrine), definition -> elements.contains(definition.element()));
    }

    /**
     * {@return in words, that it is open whether the text defines a concept, or else what is open about its elements:
     * the rule's own questions, or whether a later text, such as a protocol, replaces what the text says of them}
     *
     * @param asked the elements on which each question of the rule turns
     */
    public static Optional<String> open(
            View view, Instrument text, String concept, List<NormId> norms, Map<String, List<String>> asked) {
        return openWhether(view, text, concept, norms).or(() -> openElements(view, text, concept, asked));
    }

    /**
     * {@return the claim for which {@link #open} asks: what the text defines, which no account of one element settles}
     */
    public static List<ClaimId> claimsInOpen(Instrument text) {
        return List.of(ClaimId.of(text.id().value(), "definitions", ""));
    }

    private static Optional<String> openElements(
            View view, Instrument text, String concept, Map<String, List<String>> asked) {
        List<String> open = new ArrayList<>();
        Set<String> later = new LinkedHashSet<>();
        asked.forEach((question, elements) -> {
            List<String> unknown = Lists.filter(
                    elements, element -> !has(view, text, concept, element).isKnown());
            boolean itself = unknown.isEmpty();
            for (String element : unknown) {
                List<String> titles = laterDefining(view, text, concept, element);
                later.addAll(titles);
                itself |= titles.isEmpty();
            }
            if (itself) {
                open.add(question);
            }
        });
        List<String> points = new ArrayList<>();
        if (!open.isEmpty()) {
            points.add("whether the definition " + String.join("; whether it ", open));
        }
        if (!later.isEmpty()) {
            points.add("whether the definition in " + WordList.and(List.copyOf(later)) + " replaces this one");
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", points));
    }

    private static List<String> laterDefining(View view, Instrument text, String concept, String element) {
        return text instanceof CooperationInstrument treaty
                ? titles(view.instruments().laterDefining(treaty, concept, element))
                : List.of();
    }

    private static List<String> titles(List<CooperationInstrument> texts) {
        return texts.stream().map(other -> "\"" + other.title() + "\"").toList();
    }

    private static Optional<String> openWhether(View view, Instrument text, String concept, List<NormId> norms) {
        if (defines(view, text, concept, norms) != Truth.UNKNOWN) {
            return Optional.empty();
        }
        String name = concept.toLowerCase(Locale.ROOT);
        List<String> points = new ArrayList<>();
        if (!definesItself(view, text, concept, norms).isKnown()) {
            points.add("whether the text defines " + name
                    + (view.instruments().isWithoutDefinition(text)
                            ? " (no definition is recorded, and the text was not read in full)"
                            : " (only other definitions are recorded, and the text was not read in full)"));
        }
        if (text instanceof CooperationInstrument treaty) {
            List<String> later = titles(view.instruments().laterDefining(treaty, concept));
            if (!later.isEmpty()) {
                points.add("whether " + WordList.and(later) + ", which "
                        + (later.size() == 1 ? "defines " : "define ") + name + ", "
                        + (later.size() == 1 ? "is" : "are") + " in force with the text");
            }
        }
        return Optional.of(String.join("; ", points));
    }

    /**
     * {@return who says that the definition of a concept has an element, if only descriptions of the text report it}
     */
    public static Optional<String> describedBy(View view, Instrument text, String concept, String element) {
        String titles = SourceTitles.of(view, view.instruments().described(text, concept, element).stream());
        return titles.isEmpty() ? Optional.empty() : Optional.of("So described by: " + titles + ".");
    }

    /** {@return whether the definition of a concept has an element} */
    public static Truth has(View view, Instrument text, String concept, String element) {
        return view.instruments().definitionHas(text, concept, element);
    }
}
