package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.dataset.embedded.Checkout;
import io.github.lec.format.InvalidDatasetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Sixty datasets of well-formed JSON that are damaged at random, but identically in each run. The number of problems of
 * each is recorded, so that a reader that accepts more, or reports less, is noticed.
 */
class DamagedDatasetsTest {
    private static final int DATASETS = 60;
    private static final int MOST_DAMAGES = 30;
    private static final String KEPT = "lec-model/src/test/resources/dataset/damaged.txt";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The prefix of a member that becomes a duplicate when the tree is written as text. */
    private static final String AGAIN = "again:";

    @Test
    void each_is_read_or_refused_with_as_many_problems_as_ever() throws JsonProcessingException {
        StringBuilder counts = new StringBuilder("seed, damages, problems\n");
        int refused = 0;
        for (int seed = 1; seed <= DATASETS; seed++) {
            Random random = new Random(seed);
            int damages = 1 + random.nextInt(MOST_DAMAGES);
            int problems = problems(damaged(random, damages));
            refused += problems > 0 ? 1 : 0;
            counts.append(seed)
                    .append(", ")
                    .append(damages)
                    .append(", ")
                    .append(problems)
                    .append('\n');
        }

        assertThat(refused).isGreaterThan(DATASETS * 9 / 10);
        Checkout.keepsCurrent(KEPT, counts.toString());
    }

    /** {@return how many problems the reader reports; none if it reads the document} */
    private static int problems(String document) {
        try {
            DatasetReader.readDocumentOver(document, "damaged.json", Sample.BASE)
                    .claims();
            return 0;
        } catch (InvalidDatasetException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.found()).isNotBlank();
                assertThat(problem.expected()).isNotBlank();
            });
            return e.problems().size();
        } catch (RuntimeException | Error e) {
            throw new AssertionError("damaged document:\n" + document, e);
        }
    }

    private static String damaged(Random random, int damages) throws JsonProcessingException {
        JsonNode document = MAPPER.readTree(Sample.resource("document.json"));
        for (int i = 0; i < damages; i++) {
            List<ObjectNode> objects = objects(document, new ArrayList<>());
            ObjectNode object = objects.get(random.nextInt(objects.size()));
            if (!object.isEmpty()) {
                damage(object, random);
            }
        }
        return document.toPrettyString().replace("\"" + AGAIN, "\"");
    }

    private static List<ObjectNode> objects(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> objects(child, found));
        return found;
    }

    private static void damage(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        switch (random.nextInt(12)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, random.nextInt(4)); // as an enum's number
            case 3 -> object.put(name, "");
            case 4 -> object.put(name, value.isTextual() ? " " + value.textValue() + " " : value.toString());
            case 5 -> object.put(name, withoutALetter(value.asText(), random));
            case 6 -> {
                object.remove(name);
                object.set(withoutALetter(name, random), value);
            }
            case 7 -> object.set(AGAIN + name, value);
            case 8 -> object.set(name, nodes.arrayNode().add(value));
            case 9 -> object.set(name, value.isArray() && !value.isEmpty() ? value.get(0) : nodes.objectNode());
            case 10 -> object.put(name, "2015-02-30");
            default -> {
                if (value instanceof ArrayNode array && !array.isEmpty()) {
                    JsonNode item = array.get(random.nextInt(array.size()));
                    array.add(item instanceof ContainerNode<?> container ? container.deepCopy() : item);
                } else {
                    object.put(name, true);
                }
            }
        }
    }

    private static String withoutALetter(String text, Random random) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.isEmpty() ? "x" : text.substring(0, at) + text.substring(at + 1);
    }
}
