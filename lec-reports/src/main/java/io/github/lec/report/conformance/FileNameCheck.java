package io.github.lec.report.conformance;

import java.util.regex.Pattern;

/** Point 22: is the name of the file valid on every system, and does it describe the content? */
final class FileNameCheck implements PointCheck {

    private static final int TOO_LONG = 218;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.xlsx");
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(book|workbook|file|data|export|output|test)?-?\\d*\\.xlsx");

    private final Findings findings;

    FileNameCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void end(WorkbookFile workbook) {
        String name = workbook.name();
        if (!FORM.matcher(name).matches()) {
            findings.add(Point.FILE_NAME, "\"" + name + "\" does not consist of lower-case letters, digits and dashes");
        } else if (SAYS_NOTHING.matcher(name).matches()) {
            findings.add(Point.FILE_NAME, "\"" + name + "\" does not describe the content of the file");
        }
        if (name.length() >= TOO_LONG) {
            findings.add(Point.FILE_NAME, "the name has " + name.length() + " characters");
        }
    }
}
