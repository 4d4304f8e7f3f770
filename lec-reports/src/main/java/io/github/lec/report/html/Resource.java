package io.github.lec.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of this library that stands in every page as it is, with the hash by which the page's Content-Security-Policy
 * knows it.
 *
 * @param text the text
 */
record Resource(String text) {

    /** {@return resources of this package in one, in the order of their names here} */
    static Resource joined(List<String> names) {
        return new Resource(names.stream().map(name -> named(name).text()).collect(Collectors.joining("\n")));
    }

    /** {@return the resource of a name in this package} */
    static Resource named(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its resource " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // whatever a checkout made of the line breaks, the page is the same
            return new Resource(text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the source expression that allows this text and no other} */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
