package io.github.lec.testing;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The POMs of the project, as far as tests ask about them. */
public final class Poms {
    public static final List<String> ALL = List.of(
            "pom.xml", "lec-model/bom/pom.xml", "lec-model/pom.xml", "lec-reports/pom.xml", "lec-examples/pom.xml");

    private Poms() {}

    public static Document read(String pom) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("..", pom));
        } catch (Exception e) {
            throw new IllegalStateException("cannot read " + pom, e);
        }
    }

    /** {@return all elements of a name, at any depth} */
    public static List<Element> all(Document pom, String name) {
        NodeList found = pom.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** {@return the text of the first child of a name; empty if there is none} */
    public static String child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }

    /** {@return group and artifact of what all POMs name in elements of these names} */
    public static List<String> named(String... elements) {
        List<String> found = new ArrayList<>();
        for (String pom : ALL) {
            Document document = read(pom);
            for (String element : elements) {
                for (Element named : all(document, element)) {
                    if (!child(named, "groupId").isEmpty()) {
                        found.add(child(named, "groupId") + ":" + child(named, "artifactId"));
                    }
                }
            }
        }
        return found.stream().distinct().sorted().toList();
    }
}
