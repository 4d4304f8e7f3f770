package io.github.lec.format.internal;

import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words why a text is not JSON; Jackson's messages speak of its parser, its features and its limits. */
final class SyntaxWords {
    private static final String HALF_PAIR = "half of a surrogate pair";
    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        say(".* in numeric value.*", "a number that is not complete");
        say("Unexpected character \\(\\(CTRL-CHAR.*", "a control character where it has no meaning");
        say(
                "Unexpected character \\('.' .*expected a hex-digit.*",
                "\"\\\\u\" within a text without four hexadecimal digits after it");
        say("Unexpected character \\('/' .*comment.*", "a comment, which JSON does not have");
        say("Unexpected character \\('(.)' .*was expecting a colon.*", "\"$1\" where a colon should follow the name");
        say(
                "Unexpected character \\('(.)' .*was expecting double-quote to start field name.*",
                "\"$1\" where a name in double quotation marks should start");
        say("Unexpected character \\('(.)' .*was expecting comma.*", "\"$1\" where a comma or the end should be");
        say("Unexpected character \\('(.)' .*expected a valid value.*", "\"$1\" where a value should start");
        say("Unexpected character \\('(.)' .*", "the character \"$1\" where it has no meaning");
        say("Unexpected close marker '(.)'.*", "\"$1\" where something else should be closed first");
        say("Unrecognized token '(.*?)'.*", "the word \"$1\" without quotation marks");
        say("Non-standard token '(.*?)'.*", "$1, which is not a number in JSON");
        say("Invalid numeric value: Leading zeroes.*", "a number that starts with 0");
        say(
                "Invalid numeric value.*|Decimal point not followed.*|Exponent indicator not followed.*",
                "a number that is not complete");
        say("Illegal unquoted character.*", "a line break, tab or other control character within a text");
        say("Illegal character.*", "a control character between values");
        say("Unrecognized character escape '(.)'.*", "\"\\\\$1\" within a text, which stands for nothing");
        say("Unrecognized character escape.*", "a backslash within a text that stands for nothing");
        say("(Broken|Incomplete|Unexpected low) surrogate.*", HALF_PAIR);
        say("Unexpected end-of-input.*", "the end of the text within a value");
        say("Document nesting depth .*", "more than " + Json.DEEPEST + " levels of objects and lists");
        say("Number value length .*", "a number of more than " + Json.LONGEST_NUMBER + " characters");
        say("Name length .*", "a name of more than " + Json.LONGEST_NAME + " characters");
        say("String value length .*", "a text of more than " + Json.LONGEST_TEXT + " characters");
    }

    private static final Pattern INVISIBLE =
            Pattern.compile("Unexpected character \\('[\\p{C}\\p{Z}]+' \\(code (\\d+) .*", Pattern.DOTALL);

    private static final Pattern TOO_LONG = Pattern.compile("a (?:number|name|text) of more than (\\d+) characters");

    private SyntaxWords() {}

    /** {@return the problem at a place, with the column in words if the line alone would leave the reader searching} */
    static Problem problem(Place place, String message) {
        String found = of(message);
        Matcher tooLong = TOO_LONG.matcher(found);
        boolean hidden = tooLong.matches() || found.equals(HALF_PAIR);
        if (found.equals(Utf8.WORKBOOK)) {
            return Problem.of(place, found, "well-formed JSON in UTF-8; lec import makes a dataset of a workbook");
        }
        return Problem.of(
                place,
                hidden && place.column() > 0 ? found + ", before column " + place.column() : found,
                tooLong.matches() ? "at most " + tooLong.group(1) + " characters" : "well-formed JSON in UTF-8");
    }

    private static void say(String message, String words) {
        WORDS.put(Pattern.compile(message, Pattern.DOTALL), words);
    }

    /** {@return what was found, in words; the first line of the message if it is not a known one} */
    static String of(String message) {
        String line = message.lines().findFirst().orElse("an unreadable text");
        Matcher invisible = INVISIBLE.matcher(line);
        if (invisible.matches()) {
            return String.format(
                    Locale.ROOT, "the character U+%04X where it has no meaning", Integer.parseInt(invisible.group(1)));
        }
        for (Map.Entry<Pattern, String> words : WORDS.entrySet()) {
            Matcher matcher = words.getKey().matcher(line);
            if (matcher.matches()) {
                return matcher.replaceFirst(words.getValue());
            }
        }
        return line;
    }
}
