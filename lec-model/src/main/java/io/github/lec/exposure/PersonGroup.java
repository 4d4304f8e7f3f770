package io.github.lec.exposure;

import io.github.lec.logic.Term;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.List;

/** The groups of persons for which places of arrest are compared. */
public enum PersonGroup implements Term {
    /** A national of the place of arrest. */
    OWN_NATIONAL("Own national"),
    /** A national of another member state of the European Union. */
    OTHER_UNION_CITIZEN("Other Union citizen"),
    /** A national of the United Kingdom whose residence is not known; there, an own national. */
    UNITED_KINGDOM("UK national"),
    /** A national of Iceland or Norway. */
    ICELAND_OR_NORWAY("National of Iceland or Norway"),
    /** A national of the state that asks, and of no other. */
    OF_REQUESTING_STATE("National of the requesting state"),
    /** A national of the requesting state who is recognised as a refugee in another member state. */
    REFUGEE("Refugee recognised in a member state"),
    /** A national of the place of arrest and of the requesting state; any nationality that protects counts. */
    DUAL("Dual national");

    private static final List<ActorId> FOUNDERS = List.of(ActorId.of("DE"), ActorId.of("FR"));

    private final String label;

    PersonGroup(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * A person of this group.
     *
     * @param view the view, which says to which state a region belongs
     * @param arrestedIn the place of arrest
     * @param requesting the requesting state or region
     * @return a person who stands for the group there; for "another member state", which makes no difference, Germany
     *     is used, or France in Germany
     */
    public Person person(View view, ActorId arrestedIn, ActorId requesting) {
        ActorId own = view.states().country(arrestedIn);
        ActorId asking = view.states().country(requesting);
        ActorId other = FOUNDERS.get(own.equals(FOUNDERS.get(0)) ? 1 : 0);
        return switch (this) {
            case OWN_NATIONAL -> Person.of(List.of(own));
            case OTHER_UNION_CITIZEN -> Person.of(List.of(other));
            case UNITED_KINGDOM -> Person.of("GB");
            case ICELAND_OR_NORWAY -> Person.of("IS");
            case OF_REQUESTING_STATE -> Person.of(List.of(asking));
            case REFUGEE -> Person.of(List.of(asking)).recognisedIn(other);
            case DUAL -> Person.of(List.of(own, asking));
        };
    }
}
