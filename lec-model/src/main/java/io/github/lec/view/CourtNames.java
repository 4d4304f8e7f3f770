package io.github.lec.view;

import java.util.regex.Pattern;

/**
 * Tells from a name whether it is that of a court, where only a name is recorded: a stay by a body that may be no court,
 * such as a working group or an ombudsman, is not yet a court's stay. A name in which no word for a court is found leaves
 * it open.
 */
final class CourtNames {
    private static final Pattern COURT = Pattern.compile(
            "\\b(courts?|tribunal\\w*|cour|corte|cortes|curte\\w*|audiencia|juzgado|relação|cassation|bench"
                    + "|conseil d['’][eé]tat|council of state|council of appeals?|raad van state|hoge raad"
                    + "|rechtbank|\\w*gerechtshof|\\w*gericht|\\w*gerichts\\w*|\\w*domstol\\w*|\\w*tings?rätt|hovrätt"
                    + "|højesteret|\\w*landsret|\\w*byret|høyesterett|\\w*lagmannsrett|\\w*tingrett|\\w*oikeus|sąd\\w*|soud|súd|bíróság|\\w*bíróság|kúria|sud|sodišče|kohus|\\w*kohus"
                    + "|tiesa|teismas|съд|суд|δικαστήριο|\\w*mahkemesi|yargıtay|danıştay)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Authorities that are named after the court at which they act. */
    private static final Pattern AT_COURTS = Pattern.compile(
            "prosecut|procur|attorney|advocate|anwalt|minist", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CourtNames() {}

    /** {@return whether a word in the name says that it is a court} */
    static boolean isCourt(String name) {
        return COURT.matcher(name).find() && !AT_COURTS.matcher(name).find();
    }
}
