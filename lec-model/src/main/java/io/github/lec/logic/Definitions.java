package io.github.lec.logic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The definitions of the closed codes, taken from their Javadoc. Class files do not contain comments, so the build keeps a
 * copy as a resource; a test compares it with the sources and writes it again.
 */
final class Definitions {
    private static final String RESOURCE = "definitions.properties";
    private static final Properties TEXTS = read();

    private Definitions() {}

    /** {@return the definition of a constant of an enum} */
    static String of(Class<?> list, String constant) {
        // the enum without its package, and the constant, as in InstrumentStatus.State.IN_FORCE
        String name =
                list.getName().substring(list.getPackageName().length() + 1).replace('$', '.');
        String key = name + "." + constant;
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no definition of " + key + " in " + RESOURCE
                    + ": derive it from the Javadoc (DefinitionsTest), or override definition()");
        }
        return text;
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream file = Definitions.class.getResourceAsStream(RESOURCE)) {
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
