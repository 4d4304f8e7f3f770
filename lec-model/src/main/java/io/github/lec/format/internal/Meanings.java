package io.github.lec.format.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The meanings of types and members, taken from their Javadoc. Class files do not contain comments, so the build keeps a
 * copy of those that describe the file format as a resource; a test compares it with the sources and writes it again.
 */
public final class Meanings {
    static final String RESOURCE = "meanings.properties";
    private static final Properties TEXTS = read();

    private Meanings() {}

    /**
     * {@return what a type or closed code is, as a sentence or two}
     *
     * @param type the type
     */
    public static String of(Class<?> type) {
        return require(type.getSimpleName());
    }

    /**
     * {@return what a member holds, as a phrase}
     *
     * @param declaring the type that declares it
     * @param name the name of the member
     */
    public static String ofMember(Class<?> declaring, String name) {
        return require(declaring.getSimpleName() + "." + name);
    }

    private static String require(String key) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(
                    "no meaning of " + key + " in " + RESOURCE + ", which MeaningsTest derives from the Javadoc");
        }
        return text;
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream file = Meanings.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("the library lacks " + RESOURCE);
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
