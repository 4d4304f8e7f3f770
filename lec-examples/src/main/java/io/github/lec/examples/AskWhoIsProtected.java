package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.view.View;
import java.util.List;

/** France does not extradite its own citizens to China. What protects other persons who are arrested there? */
public final class AskWhoIsProtected {
    private AskWhoIsProtected() {}

    public static void main(String... args) {
        View view = View.of(Dataset.embedded());
        for (String nationality : List.of("FR", "DE", "CN")) {
            Request request = Request.of(Person.of(nationality), "FR", "CN", Purpose.PROSECUTION);
            Exposure exposure = Exposure.of(view, request);
            System.out.println(exposure.summary());
        }
    }
}
