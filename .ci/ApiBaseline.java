import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassWriter;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.FieldVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Keeps of a jar what japicmp compares: the classes without code, private members, synthetic members and resources. */
public final class ApiBaseline {
    private ApiBaseline() {}

    public static void main(String... args) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (ZipFile jar = new ZipFile(args[0])) {
            for (ZipEntry entry : jar.stream().filter(file -> file.getName().endsWith(".class")).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    byte[] type = in.readAllBytes();
                    classes.put(new ClassReader(type).getClassName(), type);
                }
            }
        }
        SortedSet<String> kept = new TreeSet<>();
        classes.forEach((name, type) -> {
            if (isPublic(type)) {
                keep(name, classes, kept);
            }
        });
        try (OutputStream file = Files.newOutputStream(Path.of(args[1]));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (String name : kept) {
                ZipEntry entry = new ZipEntry(name + ".class");
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(entry);
                out.write(withoutCode(classes.get(name)));
            }
        }
    }

    private static boolean isPublic(byte[] type) {
        return (new ClassReader(type).getAccess() & Opcodes.ACC_PUBLIC) != 0;
    }

    /** Keeps a class with what it extends: the public members of a hidden superclass are part of the API. */
    private static void keep(String name, Map<String, byte[]> classes, Set<String> kept) {
        byte[] type = classes.get(name);
        if (type != null && kept.add(name)) {
            ClassReader reader = new ClassReader(type);
            keep(String.valueOf(reader.getSuperName()), classes, kept);
            for (String extended : reader.getInterfaces()) {
                keep(extended, classes, kept);
            }
        }
    }

    private static byte[] withoutCode(byte[] type) {
        ClassWriter kept = new ClassWriter(0);
        new ClassReader(type)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, kept) {
                            @Override
                            public FieldVisitor visitField(
                                    int access, String name, String descriptor, String signature, Object value) {
                                return isHidden(access) ? null : super.visitField(access, name, descriptor, signature, value);
                            }

                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return isHidden(access)
                                        ? null
                                        : super.visitMethod(access, name, descriptor, signature, exceptions);
                            }
                        },
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return kept.toByteArray();
    }

    private static boolean isHidden(int access) {
        return (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) != 0;
    }
}
