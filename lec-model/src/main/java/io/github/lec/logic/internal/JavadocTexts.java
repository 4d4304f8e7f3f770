package io.github.lec.logic.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Texts taken from the Javadoc. Class files do not contain comments, so the build keeps a copy as a resource; a test
 * compares it with the sources and writes it again.
 */
public final class JavadocTexts {
    private final String resource;
    private final String test;
    private final Properties texts;

    private JavadocTexts(String resource, String test, Properties texts) {
        this.resource = resource;
        this.test = test;
        this.texts = texts;
    }

    /**
     * Reads the copy.
     *
     * @param owner the class in whose package the resource is
     * @param resource the name of the resource
     * @param test the test that derives it
     * @return the texts
     * @throws IllegalStateException if there is no such resource
     * @throws UncheckedIOException if it cannot be read
     */
    public static JavadocTexts read(Class<?> owner, String resource, String test) {
        Properties texts = new Properties();
        try (InputStream file = owner.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("the library lacks " + resource);
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JavadocTexts(resource, test, texts);
    }

    /**
     * The text of an element.
     *
     * @param key the name of the element
     * @return its text
     * @throws IllegalStateException if it has none
     */
    public String require(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(
                    "no text of " + key + " in " + resource + ", which " + test + " derives from the Javadoc");
        }
        return text;
    }
}
