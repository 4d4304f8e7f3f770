package io.github.lec.logic.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the claims of a member of a record ask, in a few words and as a question, for readers who do not know the data
 * format.
 */
public enum MemberQuestion {
    /** The member {@code aid}. */
    AID("aid", "Aid given", "Which aid is given under {record}{key}?"),
    /** The member {@code aims}. */
    AIMS("aims", "Aims", "Which aim is given: {record}{key}?"),
    /** The member {@code approach}. */
    APPROACH("approach", "Approach", "How does this act of {actor} relate to {key}: {record}?"),
    /** The member {@code assurances}. */
    ASSURANCES("assurances", "Whether an assurance was given", "Which assurance is recorded for {record}{key}?"),
    /** The member {@code basis}. */
    BASIS("basis", "On which instrument it rests", "On which instrument does this rest: {record}?"),
    /** The member {@code bindsFrom}. */
    BINDS_FROM("bindsFrom", "Day from which the norm binds", "From which day does {record} bind?"),
    /** The member {@code by} of an operation. */
    BY("by", "Who carried it out", "Who did this: {record}?"),
    /** The member {@code civilSociety}. */
    CIVIL_SOCIETY("civilSociety", "Role of actors other than states", "What role does civil society have in {record}?"),
    /** The member {@code clarifiedOn}. */
    CLARIFIED_ON("clarifiedOn", "Day of the judgment", "On which day was this judgment given: {record}?"),
    /** The member {@code compliance}. */
    COMPLIANCE("compliance", "Whether it was kept", "Was {record} kept{key}?"),
    /** The member {@code decisions}. */
    DECISIONS("decisions", "What a court decided", "{record}: what did a court decide{key}?"),
    /** The member {@code definitions}. */
    DEFINITIONS("definitions", "Definitions in the text", "Which definitions are in {record}?"),
    /** The member {@code figures}. */
    FIGURES("figures", "Figures", "{record}: which number is given for {key}?"),
    /** The member {@code functions}. */
    FUNCTIONS("functions", "Purposes of the instrument", "Which purpose does {record} serve{key}?"),
    /** The member {@code governance}. */
    GOVERNANCE("governance", "Governance", "Who has a role in {record}?"),
    /** The member {@code hostConsent}. */
    HOST_CONSENT("hostConsent", "Consent of the host state", "Did the host state agree to this: {record}?"),
    /** The member {@code hosts}. */
    HOSTS("hosts", "Host states", "On whose territory was this done: {record}?"),
    /** The member {@code lifecycle}. */
    LIFECYCLE("lifecycle", "Lifecycle", "Which steps are recorded for {record}?"),
    /** The member {@code memberships}. */
    MEMBERSHIPS("memberships", "Memberships", "Is {record} a member of {actor}?"),
    /** The member {@code methods}. */
    METHODS("methods", "Methods used", "Which method was used: {record}{key}?"),
    /** The member {@code monitoring}. */
    MONITORING(
            "monitoring",
            "Monitoring after the hand-over",
            "{record}: how was the person's treatment monitored after surrender?"),
    /** The member {@code names}. */
    NAMES("names", "Names", "{record}: is a name published?"),
    /** The member {@code obligations}. */
    OBLIGATIONS("obligations", "Obligations", "What does {actor} undertake in {record}?"),
    /** The member {@code occurred}. */
    OCCURRED("occurred", "Occurred", "When did this happen: {record}?"),
    /** The member {@code offence}. */
    OFFENCE("offence", "Offence", "{record}: which offence does the requesting state allege?"),
    /** The member {@code openTo}. */
    OPEN_TO("openTo", "Open to", "Of which organisation must a state be a member to become a party to {record}?"),
    /** The member {@code orientation}. */
    ORIENTATION("orientation", "Orientation", "Does {record} punish or prevent?"),
    /** The member {@code parties}. */
    PARTIES("parties", "Parties", "Who are the parties: {record}?"),
    /** The member {@code persons}. */
    PERSONS("persons", "Nationality and status of the persons", "{record}: how many persons does it concern{key}?"),
    /** The member {@code positions}. */
    POSITIONS("positions", "Positions", "What was the position of {actor} on {record}?"),
    /** The member {@code powers}. */
    POWERS("powers", "Powers of the foreign officers", "Which powers did foreign officers have: {record}?"),
    /** The member {@code provisions}. */
    PROVISIONS("provisions", "Provisions", "Does {record} provide this: {key}?"),
    /** The member {@code purpose}. */
    PURPOSE("purpose", "Purpose of the request", "For which purpose was the request made: {record}?"),
    /** The member {@code purposes}. */
    PURPOSES("purposes", "Purposes of extradition covered", "For which purposes does {record} provide extradition?"),
    /** The member {@code ratings}. */
    RATINGS("ratings", "Ratings", "{record}: which grade is given{actor} on the scale {key}?"),
    /** The member {@code requested}. */
    REQUESTED("requested", "Requested state", "Which state was asked: {record}?"),
    /** The member {@code reservations}. */
    RESERVATIONS("reservations", "Reservations", "What does {actor} reserve or declare about {key}: {record}?"),
    /** The member {@code route}. */
    ROUTE("route", "How the person was sought or moved", "{record}: by which route was the person sought or moved?"),
    /** The member {@code safeguards}. */
    SAFEGUARDS("safeguards", "Safeguards", "What does {record} say about {key}?"),
    /** The member {@code steps}. */
    STEPS("steps", "What was done, and when", "Which steps are recorded: {record}?"),
    /** The member {@code targets}. */
    TARGETS("targets", "Who is targeted", "Who is targeted: {record}{key}?"),
    /** The member {@code terms}. */
    TERMS("terms", "Terms", "What does {record} say about this: {key}?"),
    /** The member {@code textFlags}. */
    TEXT_FLAGS("textFlags", "Wording that the rule asks about", "Is wording of this kind in {record}: {key}?");

    private static final Map<String, MemberQuestion> BY_MEMBER =
            Stream.of(values()).collect(Collectors.toMap(asked -> asked.member, asked -> asked));

    private final String member;
    private final String brief;
    private final String question;

    MemberQuestion(String member, String brief, String question) {
        this.member = member;
        this.brief = brief;
        this.question = question;
    }

    /**
     * {@return what a member asks; nothing if its name says enough}
     *
     * @param member the name of the member
     */
    public static Optional<MemberQuestion> of(String member) {
        return Optional.ofNullable(BY_MEMBER.get(member));
    }

    /**
     * {@return what a member is about, in a few words; for a member without its own words, its name: subjectMatter is
     * "Subject matter"}
     *
     * @param member the name of the member
     */
    public static String brief(String member) {
        return of(member)
                .map(asked -> asked.brief)
                .orElseGet(() ->
                        FirstLetter.upper(member.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)));
    }

    /**
     * {@return the question}
     *
     * @param record the record, as it stands within a sentence
     * @param actor the actor that is asked about
     * @param key what else is asked about
     */
    public String of(String record, String actor, String key) {
        // the record last, since a title may contain any of the other placeholders
        return question.replace("{actor}", actor).replace("{key}", key).replace("{record}", record);
    }
}
