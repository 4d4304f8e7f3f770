package io.github.lec.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.lec.record.Extensible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads objects of a described type that belong to no dataset, such as packs of rules, as strictly as a dataset is read:
 * all problems are collected, each with its place.
 */
public final class DescribedReader {
    private DescribedReader() {}

    /**
     * Reads one object, or a list of objects.
     *
     * @param json the JSON text
     * @param name how problems call the text
     * @param type a type of the model that is described by its annotations
     * @param <T> the type
     * @return the objects, in their order; one if the text is no list
     * @throws InvalidDatasetException if anything is wrong with the form, with all problems
     */
    public static <T extends Extensible> List<T> read(String json, String name, Class<T> type) {
        Problems problems = new Problems();
        ObjectReader objects = new ObjectReader(problems, new References());
        List<T> found = new ArrayList<>();
        parse(json, name, problems).ifPresent(root -> {
            Problems.Place place = new Problems.Place(name, root.line(), "");
            if (root instanceof Node.Arr list) {
                for (int i = 0; i < list.items().size(); i++) {
                    Node item = list.items().get(i);
                    object(objects, item, place.item(i, item.line()), type).ifPresent(found::add);
                }
            } else {
                object(objects, root, place, type).ifPresent(found::add);
            }
        });
        problems.throwIfAny();
        return List.copyOf(found);
    }

    private static <T extends Extensible> Optional<T> object(
            ObjectReader objects, Node node, Problems.Place place, Class<T> type) {
        return objects.read(node, TypeDescription.of(type), place, Set.of()).map(type::cast);
    }

    private static Optional<Node> parse(String json, String name, Problems problems) {
        try {
            return Optional.of(NodeParser.parse(json.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(new Problems.Place(name, line, ""), e.getOriginalMessage(), "well-formed JSON");
        } catch (IOException e) {
            problems.add(new Problems.Place(name, 0, ""), String.valueOf(e.getMessage()), "well-formed JSON");
        }
        return Optional.empty();
    }
}
