package io.github.lec.report.intake;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be replaced, whether it is written with names of the file format or with headings and sheets of the form.
 */
final class Replaced {
    private Replaced() {}

    /** {@return the places with the names of the format; an unknown name is left for the merge to report} */
    static Set<String> inFormat(Set<String> places) {
        return places.stream().map(Replaced::inFormat).collect(Collectors.toUnmodifiableSet());
    }

    private static String inFormat(String place) {
        int slash = place.indexOf('/');
        return slash < 0
                ? place
                : place.substring(0, slash + 1)
                        + member(place.substring(slash + 1)).orElse(place.substring(slash + 1));
    }

    private static Optional<String> member(String written) {
        String key = Naming.key(written);
        Stream<String> ofSheets = IntakeForm.sheets().stream()
                .filter(sheet -> Naming.key(sheet.name()).equals(key))
                .flatMap(sheet -> sheet.member().stream());
        Stream<String> ofRecords = Arrays.stream(RecordKind.values())
                .flatMap(kind -> TypeDescription.of(kind).members().stream())
                .map(MemberDescription::name)
                .filter(name -> Naming.key(name).equals(key));
        return Stream.concat(ofSheets, ofRecords).findFirst();
    }
}
