package io.github.lec.exposure;

import io.github.lec.logic.Term;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question on the way to an answer, with the sentence that each answer to it gives. Sentences are for readers without
 * a law degree; words in braces stand for the places, nationalities and treaties of the request.
 */
public enum ExposureQuestion implements Term {
    /** Whether both places are member states, between which this does not apply. */
    BETWEEN_MEMBER_STATES(
            "European Union law applies in both states",
            "European Union law applies both in {place} and in {requesting}: surrender between them follows"
                    + " {law between member states}, which is not computed here.",
            "European Union law does not apply both in {place} and in {requesting}, so the European arrest warrant"
                    + " does not replace extradition between them.",
            "Whether European Union law applies in both states on that day is not settled."),
    /** Whether surrender between the two follows an arrangement that takes the place of extradition treaties. */
    OTHER_SURRENDER_LAW(
            "Other surrender law applies between the two",
            "Surrender between {place} and {requesting} follows {arrangement}, which is not computed here.",
            "No other surrender law applies between {place} and {requesting}.",
            "Whether surrender between {place} and {requesting} follows {arrangement} on that day is not settled;"
                    + " that is not computed here."),
    /** Whether an extradition treaty applies. */
    TREATY_APPLIES(
            "An extradition treaty applies",
            "In force between {place} and {requesting}: {treaty}.",
            "No extradition treaty between {place} and {requesting} is in force and applied.",
            "Whether {the treaty} was in force and applied between {place} and {requesting} is not settled by what"
                    + " is recorded."),
    /** Whether the treaty is suspended. */
    TREATY_SUSPENDED(
            "The treaty is suspended",
            "The operation of this treaty is suspended, so it is not applied: {suspended}.",
            "The operation of the treaty is not suspended.",
            "Whether the operation of the treaty is suspended on that day is not settled."),
    /** Whether the person is a national of the place of arrest. */
    OWN_NATIONAL(
            "National of the place of arrest",
            "The person is a national of {place}, so its rules on own nationals apply.",
            "The person is not a national of {place}, so its rules on own nationals do not apply.",
            "Whether the person is a national of {place} is not stated."),
    /** Whether the text has a clause on own nationals. */
    TREATY_HAS_OWN_NATIONALS_CLAUSE(
            "The treaty has a clause on own nationals",
            "The text has a clause on the nationals of the requested state.",
            "The text was read and has no clause on the nationals of the requested state.",
            "What the text says on the nationals of the requested state is not determined."),
    /** Whether that clause obliges. */
    TREATY_BARS_OWN_NATIONALS(
            "The treaty requires refusal for own nationals",
            "As recorded, the text obliges {place} to refuse the surrender of its own nationals.",
            "The text does not oblige {place} to refuse the surrender of its own nationals; the law of {place} may.",
            "Whether the text obliges {place} to refuse the surrender of its own nationals, or only permits it to"
                    + " refuse, is not settled."),
    /** Whether the text says when the person must be a national for its clause on nationals to apply. */
    NATIONALITY_MOMENT(
            "The treaty says when nationality counts",
            "The treaty looks at nationality {moment}; whether the person was a national of {place} then is not"
                    + " considered here.",
            "The treaty does not say when the person must be a national of {place}.",
            "When the person must be a national of {place} for the treaty to apply is not determined."),
    /** Whether the state's own law bars the extradition of its nationals. */
    LAW_PROTECTS_OWN_NATIONALS(
            "The state's own law protects its nationals from extradition",
            "The law of {place} bars the extradition of its own nationals, at least as a rule.",
            "The law of {place} does not bar the extradition of its own nationals.",
            "Whether the law of {place} bars the extradition of its own nationals is not determined for that day."),
    /** Whether it does so without exceptions. */
    LAW_BARS_WITHOUT_EXCEPTION(
            "The state's own law bars without exceptions",
            "That law has no exception{for states outside}.",
            "{exceptions} Whether an exception covers this request is not recorded.",
            "Whether that law has exceptions{for states outside} is not settled."),
    /** Whether own nationals are not extradited by treaty or law, so that others may claim equal treatment. */
    PLACE_PROTECTS_OWN_NATIONALS(
            "The place of arrest protects its own nationals",
            "{place} does not extradite its own nationals, by treaty or by its own law, so without a good reason it may"
                    + " not treat worse others whom European Union law protects.",
            "{place} extradites its own nationals too, so nobody is treated worse on account of nationality, and no"
                    + " such duty arises.",
            "Whether {place} extradites its own nationals, by treaty, by its own law or at its discretion, is not"
                    + " settled, and the priority of a home state depends on it."),
    /** Whether Union law applies in the place of arrest. */
    UNION_LAW_APPLIES(
            "European Union law applies in the place of arrest",
            "European Union law applies in {place} on that day.",
            "European Union law does not apply in {place} on that day, so it gives no home state priority there.",
            "Whether European Union law applies in {place} on that day is not settled."),
    /** Whether the request is for prosecution. */
    PROSECUTION(
            "Request for prosecution",
            "The request is for prosecution.",
            "The request is for the enforcement of a sentence, for which the home state has no priority.",
            "What the request is for is not stated."),
    /** Whether the person is a citizen of another member state. */
    UNION_CITIZEN(
            "National of another member state",
            "The person is a national of a member state, arrested outside it; where European Union law applies,"
                    + " that is a use of free movement.",
            "The person is not a national of another member state on that day.",
            "Whether the person is a national of another member state on that day is not settled."),
    /** Whether the person is a national of the United Kingdom in the transition period. */
    UNITED_KINGDOM_TRANSITION(
            "National of the United Kingdom until the end of 2020",
            "Nationals of the United Kingdom lost Union citizenship with its withdrawal, after 2020-01-31; their right"
                    + " of free movement continued until 2020-12-31.",
            "Nationals of the United Kingdom had rights of free movement until 2020-12-31.",
            "Whether nationals of the United Kingdom still have rights of free movement on that day is not settled.",
            "c-673-20"),
    /** Whether the person is a resident under the Withdrawal Agreement. */
    WITHDRAWAL_AGREEMENT(
            "Resident under the Withdrawal Agreement",
            "The person lives in {place} under the Withdrawal Agreement. Whether such residents keep the protection"
                    + " of Union citizens has not been decided.",
            "The person does not live in {place} under the Withdrawal Agreement, whose residents may keep the"
                    + " protection of Union citizens.",
            "Whether the person lives in {place} under the Withdrawal Agreement is not stated. Whether such residents"
                    + " keep the protection of Union citizens has not been decided; other nationals of the United"
                    + " Kingdom lost it in 2021.",
            "c-673-20"),
    /** Whether the person is a national of Iceland or Norway. */
    SURRENDER_AGREEMENT(
            "National of Iceland or Norway",
            "The person is a national of {agreed}, and there is a surrender agreement with the European Union.",
            "The person is not a national of Iceland or Norway.",
            "Whether the person is a national of Iceland or Norway is not stated."),
    /** Whether Petruhhin was decided. */
    PETRUHHIN(
            "Home-state priority had been made clear",
            "The Court of Justice has held that the home state must be told first and may ask for the person instead,"
                    + " with or without a treaty (Petruhhin, 2016-09-06).",
            "The Court of Justice had not yet held that the home state must be told first (Petruhhin, 2016-09-06).",
            "The Court of Justice held only after that day that the home state must be told first (Petruhhin,"
                    + " 2016-09-06); whether the law already was so on that day is open.",
            "petruhhin",
            "pisciotti",
            "by-c-398-19",
            "tfeu-18",
            "tfeu-21"),
    /** Whether Ruska Federacija was decided. */
    RUSKA_FEDERACIJA(
            "Home-state priority had been extended to Iceland and Norway",
            "The Court of Justice has extended the priority of the home state to such nationals, by analogy (C-897/19"
                    + " PPU, 2020-04-02).",
            "The Court of Justice had not yet extended the priority of the home state to such nationals (C-897/19 PPU,"
                    + " 2020-04-02).",
            "The Court of Justice extended the priority of the home state to such nationals only after that day"
                    + " (C-897/19 PPU, 2020-04-02); whether the law already was so on that day is open.",
            "c-897-19-ppu"),
    /** Whether the treaty itself gives the home state priority. */
    TREATY_GIVES_PRIORITY(
            "The treaty gives the home state priority",
            "The text itself provides for telling the home state of a Union citizen.",
            "The text does not require that the home state of a Union citizen be told.",
            "Whether the text provides for telling the home state of a Union citizen is not determined.",
            "tfeu-18",
            "tfeu-21"),
    /** Whether Raugevicius was decided. */
    RAUGEVICIUS(
            "Equal treatment of permanent residents had been made clear",
            "The Court of Justice has held that permanent residents from other member states get the treatment of"
                    + " nationals who may serve a sentence at home (Raugevicius, 2018-11-13).",
            "The Court of Justice had not yet held that permanent residents get the treatment of nationals"
                    + " (Raugevicius, 2018-11-13).",
            "The Court of Justice held only after that day that permanent residents get the treatment of nationals"
                    + " (Raugevicius, 2018-11-13); whether the law already was so on that day is open.",
            "raugevicius",
            "sm-c-237-21",
            "tfeu-18",
            "tfeu-21"),
    /** Whether the person is a permanent resident. */
    PERMANENT_RESIDENT(
            "Permanent resident",
            "The person lives permanently in {place} and is treated as its nationals are. That protects only if the"
                    + " sentence can be served there: {place} must ask {requesting} to agree (C-237/21), and whether"
                    + " it does is not recorded.",
            "The person does not live permanently in {place}, so the treatment of its nationals cannot be claimed.",
            "Whether the person lives permanently in {place} is not stated; such residents are treated as its nationals"
                    + " are.",
            "raugevicius",
            "sm-c-237-21"),
    /** Whether the country of origin is the requesting state. */
    COUNTRY_OF_ORIGIN(
            "Requested by the country of origin",
            "The person is recognised as a refugee in {refuge}, and the country of origin asks.",
            "The person is recognised as a refugee in {refuge}, but it is not the country of origin that asks.",
            "Whether the country of origin asks is not stated."),
    /** Whether the status still exists: the one who asks says so, and no source. */
    STATUS_STANDS(
            "The refugee status stands",
            "It is assumed that the status has not been withdrawn.",
            "It is assumed that the status has been withdrawn.",
            "Whether the status has been withdrawn is not stated."),
    /** Whether the asylum directives bind both states. */
    ASYLUM_LAW_BINDS(
            "The Union's asylum law binds both states",
            "The Union's law on refugees binds {place and refuge}.",
            "The Union's law on refugees does not bind {place and refuge} on that day.",
            "Whether the Union's law on refugees binds {place and refuge} in full on that day is not settled"
                    + "{outside asylum law}.",
            "dir-2011-95-21",
            "dir-2013-32-9",
            "reg-2024-1347-21",
            "reg-2024-1348-10"),
    /** Whether C-352/22 was decided. */
    REFUGEE_JUDGMENT(
            "The bar for recognised refugees had been made clear",
            "The Court of Justice has held that such a person may not be extradited to the country of origin while the"
                    + " status stands (C-352/22, 2024-06-18).",
            "The Court of Justice had not yet held that such a person may not be extradited to the country of origin"
                    + " (C-352/22, 2024-06-18).",
            "The Court of Justice held only after that day that such a person may not be extradited to the country"
                    + " of origin (C-352/22, 2024-06-18); whether the law already was so on that day is open.",
            "c-352-22"),
    /**
     * Whether the Refugee Convention binds the place of arrest, where Union law does not bar the surrender of a
     * refugee.
     */
    REFUGEE_CONVENTION(
            "The Refugee Convention binds the place of arrest",
            "The Refugee Convention binds {place}: article 33 forbids the return of a refugee to where their life or"
                    + " freedom would be threatened, except under its paragraph 2, on which nothing is recorded.",
            "The Refugee Convention does not bind {place} on that day.",
            "Whether the Refugee Convention binds {place}, whose article 33 forbids the return of a refugee to where"
                    + " their life or freedom would be threatened, is not determined for that day.",
            "rc-33");

    private final String label;
    private final String yes;
    private final String no;
    private final String open;
    private final List<NormId> norms;

    ExposureQuestion(String label, String yes, String no, String open, String... norms) {
        this.label = label;
        this.yes = yes;
        this.no = no;
        this.open = open;
        this.norms = Stream.of(norms).map(NormId::of).toList();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return yes;
    }

    /** {@return whether it asks if there is a treaty to apply, and not what one says} */
    boolean isOnTreaty() {
        return this == TREATY_APPLIES || this == TREATY_SUSPENDED;
    }

    /**
     * {@return the norms from which the question follows, provisions and judgments; none if it is a question of fact}
     */
    public List<NormId> norms() {
        return norms;
    }

    /** {@return the sentence that an answer gives, with words in braces still in it} */
    String sentence(Truth answer) {
        return switch (answer) {
            case TRUE -> yes;
            case FALSE -> no;
            case UNKNOWN -> open;
        };
    }
}
