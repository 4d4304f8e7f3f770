package io.github.lec.report.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Elements of a picture in a page. */
final class Svg {

    private Svg() {}

    /**
     * Appends an empty picture in a container that scrolls where the page is narrower.
     *
     * @param figure where to
     * @param id its id in the page
     * @param role its role for assistive technology
     * @param title its title, which names the container too
     * @param description what it shows, for those who do not see it
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @return the picture
     */
    static Element picture(
            Element figure, String id, String role, String title, String description, double width, double height) {
        return drawing(container(figure, title), id, role, title, description, width, height);
    }

    /** Appends an empty container for the drawings of a picture. */
    static Element container(Element figure, String title) {
        return figure.appendElement("div")
                .addClass("picture")
                .attr("role", "region")
                .attr("aria-label", title)
                .attr("tabindex", "0");
    }

    /**
     * Appends an empty drawing.
     *
     * @param container where to
     * @param id a name unique in the page, from which those of title and description are made
     * @param role what the picture is for those who cannot see it
     * @param title what it shows
     * @param description what it says, in full
     */
    static Element drawing(
            Element container, String id, String role, String title, String description, double width, double height) {
        Element svg = container.appendElement("svg");
        svg.attr("role", role).attr("aria-labelledby", id + "-title").attr("aria-describedby", id + "-text");
        // put, because attr would write it in small letters
        svg.attributes().put("viewBox", "0 0 " + number(width) + " " + number(height));
        svg.attr("width", number(width)).attr("height", number(height));
        svg.appendElement("title").id(id + "-title").text(title);
        svg.appendElement("desc").id(id + "-text").text(description);
        return svg;
    }

    /** Appends a rectangle. */
    static Element rectangle(Element parent, double x, double y, double width, double height) {
        return parent.appendElement("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height));
    }

    /** Appends a straight line. */
    static Element line(Element parent, double x1, double y1, double x2, double y2) {
        return parent.appendElement("line")
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2));
    }

    /** Appends a line of text. */
    static Element text(Element parent, double x, double y, String words) {
        return parent.appendElement("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .text(words);
    }

    /** {@return a number with at most one decimal} */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
