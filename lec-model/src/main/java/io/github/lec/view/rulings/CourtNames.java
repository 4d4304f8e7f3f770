package io.github.lec.view.rulings;

import java.util.regex.Pattern;

/**
 * Tells from a name whether it is that of a court, where only a name is recorded: a stay by a body that may be no court,
 * such as a working group or an ombudsman, is not yet a court's stay. A name in which no word for a court is found leaves
 * it open.
 */
public final class CourtNames {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Names of the European Court of Human Rights without a word for human rights. */
    private static final String SHORT_NAMES =
            "ecthr|echr|cedh|cour edh|corte edu|cedo|egmr|tedh|ehrm|etpcz?|eslp|εδδα|еспч|europadomstol\\w*"
                    + "|strasbourg court|eur\\. court h\\. ?r";

    private static final Pattern EUROPEAN_COURT = Pattern.compile("\\b(" + SHORT_NAMES + ")\\b", FLAGS);

    private static final Pattern EUROPEAN =
            Pattern.compile("\\b(europ|európ|evrop|eirop|ewrop|euroop|ευρωπ|европ|європ)", FLAGS);

    private static final Pattern HUMAN_RIGHTS = Pattern.compile(
            "human rights|droits de l['’]homme|droits humains|menschenrechte|diritti dell['’]uomo|diritti umani"
                    + "|derechos humanos|direitos (do homem|humanos)|rechten van de mens|praw człowieka"
                    + "|mänskliga rättigheter|drepturilor omului|δικαιωμάτων του ανθρώπου|emberi jogok|žmogaus teisių"
                    + "|cilvēktiesību|ljudska prava|človekove pravice|lidská práva|ľudské práva|права(та)? на човека|правам человека|drejtave të njeriut"
                    + "|menneskerett|ihmisoikeus|inimõiguste|drittijiet tal-bniedem",
            FLAGS);

    private static final Pattern COURT = Pattern.compile(
            "\\b(courts?|tribunal\\w*|cour|corte|cortes(?! generales)|curte\\w*|qorti|audiencia|juzgado|relação"
                    + "|cassation|cassatie|bench|judges?|juges?|house of lords|privy council"
                    + "|chambre de l['’]instruction|conseil d['’][eé]tat|conseil constitutionnel"
                    + "|consiglio di stato|council of state|council of appeals?|raad van state|hoge raad|hof van beroep|hof voor"
                    + "|hof van cassatie|rechtbank|\\w*gerechtshof|\\w*gericht|\\w*gerichts\\w*|\\w*domstol\\w*"
                    + "|\\w*(?:tings?|hov|kammar|förvaltnings)rätt(?:en)?|højesteret|\\w*landsret|\\w*byret"
                    + "|høyesterett|\\w*lagmannsrett|\\w*tingrett|\\w*réttur|\\w*oikeus|\\w*tuomioistuin|\\w*kohus|\\w*tiesa|teismas"
                    + "|sąd\\w*|trybunał\\w*|soud|súd|\\w*bíróság\\w*|kúria|(?<!roman )curia(?! romana)|\\w*törvényszék|ítélőtábla|judecători\\w*"
                    + "|\\w+i sud|sud bosne|sodišče|gjykata|съд|суд|δικαστήριο|άρειος πάγος|areios pagos"
                    + "|συμβούλιο της επικρατείας|συμβούλιο εφετών|εφετείο|\\w*mahkemesi|yargıtay|danıştay"
                    + "|" + SHORT_NAMES + ")\\b",
            FLAGS);

    /**
     * Authorities that are named after the court at which they act, and bodies of judges; an administrative court is no
     * ministry.
     */
    private static final Pattern AT_COURTS = Pattern.compile(
            "prosecut|procur|attorney|advocate|anwalt|(?<!ad|am)minist|clerk|vollzieher|committee of judges", FLAGS);

    private CourtNames() {}

    /** {@return whether a word in the name says that it is a court} */
    static boolean isCourt(String name) {
        return COURT.matcher(name).find() && !AT_COURTS.matcher(name).find();
    }

    /** {@return whether it is a name of the European Court of Human Rights, which may be followed by a part of it} */
    public static boolean isEuropeanCourt(String name) {
        return EUROPEAN_COURT.matcher(name).find()
                || isCourt(name)
                        && EUROPEAN.matcher(name).find()
                        && HUMAN_RIGHTS.matcher(name).find();
    }
}
