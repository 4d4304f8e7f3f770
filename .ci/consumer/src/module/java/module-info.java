/** A program that uses lec. */
module org.example.consumer {
    requires io.github.lec.reports;

    opens org.example.consumer to
            com.fasterxml.jackson.databind;
}
