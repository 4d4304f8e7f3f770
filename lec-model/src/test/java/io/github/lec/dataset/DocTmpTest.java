package io.github.lec.dataset;
import org.junit.jupiter.api.Test;
class DocTmpTest {
    @Test void canon() throws Exception {
        Dataset d = DatasetReader.readDocumentOver(Sample.resource("document.json"), "document.json", Sample.BASE);
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/w/mt/document.json"), DatasetWriter.document(d));
    }
}
