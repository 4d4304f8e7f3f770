package io.github.lec;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Threads that read, judge and write from one dataset do not wait for each other in code of the library: what they
 * share is not changed, and what is worked out on demand is either worked out twice or kept in a concurrent map, in
 * which a thread may wait for a value that another is working out. How much more several threads do is measured by
 * {@code Throughput}.
 */
class NoLocksTest {
    /** A program ends between two steps of writing files and not in one, so these steps take turns. */
    private static final String FILES = "io.github.lec.report.Temporaries";

    private static final Pattern BLOCK = Pattern.compile("\\bsynchronized\\s*\\(");

    @Test
    void no_method_takes_a_lock_but_those_that_put_files_in_their_place() {
        Set<String> locking = LecClasses.ALL.stream()
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(locking).containsExactly(FILES);
    }

    @Test
    void no_block_takes_a_lock() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("lec-model", "lec-reports", "lec-examples")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }

        assertThat(sources).hasSizeGreaterThan(100).noneMatch(NoLocksTest::hasBlock);
    }

    private static boolean hasBlock(Path source) {
        try {
            return BLOCK.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothing_waits_or_uses_a_class_that_locks() {
        Set<String> waiting = LecClasses.ALL.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(NoLocksTest::locks)
                .map(JavaAccess::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(waiting).isEmpty();
    }

    private static boolean locks(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.startsWith("java.util.concurrent.locks.")
                || owner.equals("java.util.concurrent.Semaphore")
                || Set.of("java.util.Hashtable", "java.util.Vector", "java.lang.StringBuffer")
                        .contains(owner)
                || owner.equals("java.util.Collections") && name.startsWith("synchronized")
                || owner.equals("java.lang.Object")
                        && Set.of("wait", "notify", "notifyAll").contains(name);
    }
}
