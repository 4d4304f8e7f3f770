package io.github.lec.view;

import java.util.regex.Pattern;

/**
 * Tells from a name whether it is that of a court, where only a name is recorded: a stay by a body that may be no court,
 * such as a working group or an ombudsman, is not yet a court's stay. A name in which no word for a court is found leaves
 * it open.
 */
final class CourtNames {
    private static final Pattern COURT = Pattern.compile(
            "\\b(courts?|tribunal\\w*|cour|corte|cortes|curte\\w*|qorti|audiencia|juzgado|relação"
                    + "|cassation|cassatie|bench|judges?|juges?|house of lords|privy council"
                    + "|chambre de l['’]instruction|conseil d['’][eé]tat|conseil constitutionnel"
                    + "|consiglio di stato|council of state|council of appeals?|raad van state|hoge raad|hof van beroep"
                    + "|hof van cassatie|rechtbank|\\w*gerechtshof|\\w*gericht|\\w*gerichts\\w*|\\w*domstol\\w*"
                    + "|\\w*(?:tings?|hov|kammar|förvaltnings)rätt(?:en)?|højesteret|\\w*landsret|\\w*byret"
                    + "|høyesterett|\\w*lagmannsrett|\\w*tingrett|\\w*réttur|\\w*oikeus|\\w*kohus|\\w*tiesa|teismas"
                    + "|sąd\\w*|trybunał\\w*|soud|súd|\\w*bíróság|kúria|\\w*törvényszék|ítélőtábla|judecători\\w*"
                    + "|sud|sodišče|gjykata|съд|суд|δικαστήριο|άρειος πάγος|areios pagos"
                    + "|συμβούλιο της επικρατείας|συμβούλιο εφετών|εφετείο|\\w*mahkemesi|yargıtay|danıştay"
                    + "|ecthr|echr|cedh)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Authorities that are named after the court at which they act; an administrative court is no ministry. */
    private static final Pattern AT_COURTS = Pattern.compile(
            "prosecut|procur|attorney|advocate|anwalt|(?<!ad|am)minist",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CourtNames() {}

    /** {@return whether a word in the name says that it is a court} */
    static boolean isCourt(String name) {
        return COURT.matcher(name).find() && !AT_COURTS.matcher(name).find();
    }
}
