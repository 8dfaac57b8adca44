package pl.wspolnie.platform.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** What the assembly asks of jars. */
final class Jars {

    static final String PLUGIN_SERVICE = "META-INF/services/pl.wspolnie.api.plugin.Plugin";

    private static final String BEANS = "META-INF/beans.xml";
    private static final List<String> MAPPED = List.of(
            "Ljakarta/persistence/Entity;",
            "Ljakarta/persistence/MappedSuperclass;",
            "Ljakarta/persistence/Embeddable;",
            "Ljakarta/persistence/Converter;");

    private Jars() {}

    /** Refuses a file that was dropped among the plugins and is none. */
    static void requirePlugin(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            if (file.getEntry(PLUGIN_SERVICE) == null) {
                throw new PluginFault(
                        PluginFault.Kind.NOT_A_PLUGIN, jar.getFileName().toString(), PLUGIN_SERVICE);
            }
        } catch (ZipException cause) {
            throw new PluginFault(
                    PluginFault.Kind.BROKEN, jar.getFileName().toString(), String.valueOf(cause.getMessage()), cause);
        }
    }

    /** Whether the jar is part of the suite, rather than a library of others. */
    static boolean isOurs(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .anyMatch(name -> name.equals(BEANS) || name.startsWith("pl/wspolnie/"));
        }
    }

    /** Whether a class in the jar is mapped to the database. */
    static boolean hasEntities(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(Jars::isOurClass).toList()) {
                try (var bytes = file.getInputStream(entry)) {
                    if (isMapped(bytes)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean isOurClass(ZipEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().startsWith("gg/jte/");
    }

    private static boolean isMapped(InputStream bytes) throws IOException {
        // An annotation is a plain string in the constant pool: no need to parse the class.
        var text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        return MAPPED.stream().anyMatch(text::contains);
    }

    /** Puts a jar, or a folder of classes as a jar, into the target folder. */
    static Path place(Path source, Path folder) throws IOException {
        if (Files.isDirectory(source)) {
            return pack(source, folder.resolve(folderName(source) + ".jar"));
        }
        var target = folder.resolve(source.getFileName());
        try {
            return Files.createLink(target, source);
        } catch (FileAlreadyExistsException twice) {
            throw twice;
        } catch (UnsupportedOperationException | FileSystemException otherDisk) {
            return Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** For {@code platform/target/classes} it is {@code platform-classes}. */
    private static String folderName(Path classes) {
        var path = classes.toAbsolutePath().normalize();
        return path.getName(path.getNameCount() - 3) + "-" + path.getFileName();
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : files.filter(path -> !path.equals(classes)).sorted().toList()) {
                var name = classes.relativize(file).toString().replace('\\', '/');
                // Entries for folders as well: resources are looked up by folder.
                out.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }
}
