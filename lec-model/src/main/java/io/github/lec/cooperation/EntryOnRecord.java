package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.record.Identified;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record of a form of cooperation: a text, a case or an operation. */
public interface EntryOnRecord {
    /** {@return the record} */
    Identified record();

    /** {@return its status on the view's day} */
    CooperationStatus status();

    /** {@return the date of the status; nothing if no source gives one} */
    Optional<PartialDate> day();

    /**
     * {@return whether sources contradict each other on its status, on the outcome of a case, or on the form of
     * cooperation}
     */
    boolean isDisputed();

    /** {@return the claims that it rests on, the one that gives the status first} */
    List<ClaimId> claims();

    /** {@return its JSON} */
    @JsonValue
    default Map<String, Object> json() {
        return JsonMembers.of("record", record().recordId())
                .with("title", record().title())
                .with("status", status())
                .with("day", day())
                .with("disputed", isDisputed())
                .with("claims", claims())
                .toMap();
    }
}
