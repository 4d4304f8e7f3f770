package io.github.lec.report.matrix;

import java.time.Instant;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a document says about itself outside its tables, for catalogues, screen readers and those who cite it.
 *
 * <p>The time of creation is given and never read from a clock, so that the same content gives the same file.
 */
public final class DocumentProperties {

    private final String title;
    private final String subject;
    private final String author;
    private final String language;
    private final Instant created;
    private final Map<String, String> custom;

    private DocumentProperties(Builder builder) {
        this.title = Checks.saysInOneLine(builder.title, "The title of a document");
        this.subject = Checks.saysInOneLine(builder.subject, "The subject of a document");
        this.author = Checks.saysInOneLine(builder.author, "The author of a document");
        this.language = wellFormed(builder.language);
        this.created = builder.created;
        this.custom = Collections.unmodifiableMap(new LinkedHashMap<>(builder.custom));
    }

    /**
     * Starts the properties of a document.
     *
     * @param title the title of the document
     * @param created the moment which the document gives as that of its creation, such as the day of its dataset
     * @return a builder
     */
    public static Builder titled(String title, Instant created) {
        return new Builder(title, created);
    }

    /**
     * {@return the title}
     */
    public String title() {
        return title;
    }

    /**
     * {@return what the document is about}
     */
    public String subject() {
        return subject;
    }

    /**
     * {@return who made the document}
     */
    public String author() {
        return author;
    }

    /**
     * {@return the language of the document}
     */
    public String language() {
        return language;
    }

    /**
     * {@return the moment which the document gives as that of its creation}
     */
    public Instant created() {
        return created;
    }

    /**
     * {@return whatever else the document says about itself, such as the version of its dataset}
     */
    public Map<String, String> custom() {
        return custom;
    }

    private static String wellFormed(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "The language of a document must be a tag such as en-GB, but was \"" + tag + "\"", e);
        }
    }

    /** Collects the properties of a document. */
    public static final class Builder {

        private final String title;
        private final Instant created;
        private String subject;
        private String author = "lec";
        private String language = "en-GB";
        private final Map<String, String> custom = new LinkedHashMap<>();

        private Builder(String title, Instant created) {
            this.title = title;
            this.subject = title;
            this.created = Objects.requireNonNull(created, "created");
        }

        /**
         * Sets what the document is about; without this it is the title.
         *
         * @param words one line
         * @return this builder
         */
        public Builder subject(String words) {
            this.subject = words;
            return this;
        }

        /**
         * Sets who made the document; without this it is {@code lec}.
         *
         * @param name one line
         * @return this builder
         */
        public Builder author(String name) {
            this.author = name;
            return this;
        }

        /**
         * Sets the language; without this it is {@code en-GB}.
         *
         * @param tag a language tag (BCP 47)
         * @return this builder
         */
        public Builder language(String tag) {
            this.language = tag;
            return this;
        }

        /**
         * Adds another property.
         *
         * @param name the name, not used before
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the name is blank or was used before
         */
        public Builder custom(String name, String value) {
            String key = Checks.saysInOneLine(name, "The name of a document property");
            if (custom.containsKey(key)) {
                throw new IllegalArgumentException("The document property \"" + key + "\" is given twice");
            }
            custom.put(key, Checks.says(value, "The document property \"" + key + "\""));
            return this;
        }

        /** {@return the properties} */
        public DocumentProperties build() {
            return new DocumentProperties(this);
        }
    }

    /** {@return the title} */
    @Override
    public String toString() {
        return title;
    }
}
