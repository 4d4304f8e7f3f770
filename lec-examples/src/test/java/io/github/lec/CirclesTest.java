package io.github.lec;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No class comes back to itself by way of classes that it uses, constants included: javac copies the value of a
 * constant, so that no access to its class remains, but keeps the name of this class among the names of the class file.
 */
class CirclesTest {
    private static final String BASE = "io/github/lec/";
    private static final String GENERATED = "Immutable";

    @Test
    void classes_use_each_other_in_no_circle_even_for_a_constant() {
        Map<String, Set<String>> uses = new TreeMap<>();
        LecClasses.ALL.forEach(type -> uses.computeIfAbsent(
                        topLevel(type.getName().replace('.', '/')), top -> new TreeSet<>())
                .addAll(usedBy(type)));
        assertThat(uses).hasSizeGreaterThan(500);
        assertThat(circles(uses)).isEmpty();
    }

    @Test
    void a_circle_is_found_and_what_only_leads_to_it_or_away_is_not() {
        Map<String, Set<String>> uses = Map.of(
                "first", Set.of("a"),
                "a", Set.of("b", "last"),
                "b", Set.of("a"),
                "last", Set.of());
        assertThat(circles(uses)).containsOnlyKeys("a", "b");
    }

    /** This class uses a constant of {@link Long}, and nothing else of it. */
    @Test
    void a_class_whose_constant_is_copied_is_used() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("CirclesTest.class")) {
            assertThat(classesNamedIn(file)).contains("java/lang/Long").doesNotContain("java/lang/Short");
        }
    }

    /** {@return the classes that use each other in a circle, and what each uses of them} */
    private static Map<String, Set<String>> circles(Map<String, Set<String>> uses) {
        Map<String, Set<String>> left = new TreeMap<>();
        uses.forEach((user, used) -> left.put(
                user, used.stream().filter(name -> !name.equals(user)).collect(Collectors.toCollection(TreeSet::new))));
        int before;
        do {
            before = left.size();
            left.values().forEach(used -> used.retainAll(left.keySet()));
            left.values().removeIf(Set::isEmpty);
            Set<String> used = left.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            left.keySet().retainAll(used);
        } while (left.size() < before);
        return left;
    }

    private static Set<String> usedBy(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return classesNamedIn(file).stream()
                    .filter(name -> name.startsWith(BASE))
                    .map(CirclesTest::topLevel)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError("cannot read the class file of " + type.getName(), e);
        }
    }

    /** {@return the class in whose file a class is written, or for which it was generated} */
    private static String topLevel(String name) {
        int start = name.lastIndexOf('/') + 1;
        String simple = name.substring(start).replaceFirst("\\$.*", "");
        boolean generated = simple.startsWith(GENERATED) && simple.length() > GENERATED.length();
        return name.substring(0, start) + (generated ? simple.substring(GENERATED.length()) : simple);
    }

    /** {@return the classes among the constants of a class file, as chapter 4.4 of the specification of the JVM has them} */
    private static Set<String> classesNamedIn(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(file));
        in.skipNBytes(8); // its mark and its version
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        List<Integer> classes = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7 -> classes.add(in.readUnsignedShort());
                case 5, 6 -> {
                    in.skipNBytes(Long.BYTES);
                    i++; // a number of eight bytes takes two places
                }
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                default -> throw new IOException("an unknown kind of constant: " + tag);
            }
        }
        return classes.stream()
                .map(texts::get)
                .flatMap(CirclesTest::elements)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** {@return a class, or the class of an array's elements} */
    private static Stream<String> elements(String name) {
        String element = name.replaceFirst("^\\[+", "");
        boolean array = !element.equals(name);
        return array && !element.startsWith("L")
                ? Stream.empty()
                : Stream.of(array ? element.substring(1, element.length() - 1) : element);
    }
}
