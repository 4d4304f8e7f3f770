package io.github.lec.report.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Points 11, 12 and 14: are the values unambiguous? */
final class WordingCheck implements PointCheck {

    private static final Set<String> ABBREVIATIONS =
            Set.of("n/a", "na", "n.a.", "nd", "n.d.", "tbc", "tbd", "nil", "null");
    private static final Pattern BRACKET = Pattern.compile("\\[([A-Za-z](?:\\s*[,;/]\\s*[A-Za-z])*)]");
    private static final String SYMBOLS = "*\u2020\u2021";
    private static final Pattern MARKED = Pattern.compile(".*[\\p{L}\\p{Nd})\\]][" + SYMBOLS + "]+", Pattern.DOTALL);
    private static final Pattern DATE_IN_FIGURES = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](\\d{2}|\\d{4})");

    private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{2}");

    private final Findings findings;
    private final Set<String> explained = new HashSet<>();

    /** The text of the cell above, by column: among codes of states, NA is Namibia's. */
    private final Map<Integer, String> above = new HashMap<>();

    WordingCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        explained.clear();
        above.clear();
    }

    @Override
    public void see(CellFact cell) {
        if (cell.isLead()) {
            Matcher brackets = BRACKET.matcher(cell.text());
            while (brackets.find()) {
                explained.add(brackets.group(1));
            }
        } else if (!cell.isEmpty() && cell.tableOfBody().isPresent()) {
            if (cell.kind() == CellFact.Kind.NUMBER) {
                checkDateFormat(cell);
            } else {
                checkWords(cell, cell.text().strip());
                above.put(cell.column(), cell.text().strip());
            }
        }
    }

    private void checkWords(CellFact cell, String words) {
        boolean codeAmongCodes = STATE_CODE.matcher(words).matches()
                && STATE_CODE.matcher(above.getOrDefault(cell.column(), "")).matches();
        if (ABBREVIATIONS.contains(words.toLowerCase(Locale.ROOT)) && !codeAmongCodes) {
            findings.add(Point.WORDS_NOT_SHORTHAND, cell, "\"" + words + "\" is not written out");
        }
        Matcher brackets = BRACKET.matcher(words);
        while (brackets.find()) {
            String shorthand = brackets.group(1);
            if (shorthand.length() > 1) {
                findings.add(
                        Point.WORDS_NOT_SHORTHAND, cell, brackets.group() + " has several meanings in one bracket");
            } else if (!explained.contains(shorthand)) {
                findings.add(Point.WORDS_NOT_SHORTHAND, cell, brackets.group() + " is not explained above the table");
            }
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            findings.add(Point.NO_SYMBOLS, cell, "\"" + words + "\" is not a word");
        }
        if (LastCharacter.isOneOf(SYMBOLS, words) && MARKED.matcher(words).matches()) {
            findings.add(Point.NO_SYMBOLS, cell, "\"" + words + "\" is marked with a symbol");
        }
        if (DATE_IN_FIGURES.matcher(words).matches()) {
            findings.add(Point.DATES, cell, "\"" + words + "\" is not written year, month, day");
        }
    }

    private void checkDateFormat(CellFact cell) {
        String format = cell.style().getDataFormatString();
        if (DateUtil.isADateFormat(cell.style().getDataFormat(), format)
                && !format.toLowerCase(Locale.ROOT).startsWith("yyyy-mm-dd")) {
            findings.add(Point.DATES, cell, "the date is shown as " + format);
        }
    }
}
