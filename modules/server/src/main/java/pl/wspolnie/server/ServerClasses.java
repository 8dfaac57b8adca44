package pl.wspolnie.server;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * The classes of the server. Knows which of its three hundred jars has which folder; asking each in turn, as a class
 * loader does, costs a good part of a start.
 */
final class ServerClasses extends OpenURLClassLoader {

    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/");

    private record Source(URL url, JarFile jar) {

        static Source of(Path path) throws IOException {
            var jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
            return new Source(path.toUri().toURL(), jar);
        }
    }

    private final Path home;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, List<Source>> folders = new HashMap<>();

    ServerClasses(Path home, ClassLoader parent) throws IOException {
        super(new URL[0], parent);
        this.home = home;
        try (var files = Files.list(home)) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                add(Source.of(jar));
            }
        }
    }

    private void add(Source source) {
        sources.add(source);
        addURL(source.url());
        source.jar().stream()
                .map(entry -> folder(entry.getName()))
                .distinct()
                .forEach(folder -> folders.computeIfAbsent(folder, unseen -> new ArrayList<>(1))
                        .add(source));
    }

    private static String folder(String entry) {
        var name = entry.startsWith("META-INF/versions/")
                ? VERSIONED.matcher(entry).replaceFirst("")
                : entry;
        return name.substring(0, name.lastIndexOf('/', name.length() - 2) + 1);
    }

    private List<Source> having(String name) {
        return folders.getOrDefault(folder(name), List.of());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var path = name.replace('.', '/') + ".class";
        for (var source : having(path)) {
            var entry = source.jar().getJarEntry(path);
            if (entry != null) {
                return define(name, source, entry);
            }
        }
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, Source source, JarEntry entry) throws ClassNotFoundException {
        try (var in = source.jar().getInputStream(entry)) {
            var code = in.readAllBytes();
            var pack = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            if (getDefinedPackage(pack) == null) {
                definePackage(pack, source);
            }
            return defineClass(name, code, 0, code.length, new CodeSource(source.url(), (CodeSigner[]) null));
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private void definePackage(String name, Source source) throws IOException {
        var manifest = source.jar().getManifest();
        try {
            if (manifest == null) {
                definePackage(name, null, null, null, null, null, null, null);
            } else {
                definePackage(name, manifest, source.url());
            }
        } catch (IllegalArgumentException defined) {
            // Another thread was faster.
            return;
        }
    }

    @Override
    public URL findResource(String name) {
        var found = findResources(name);
        return found.hasMoreElements() ? found.nextElement() : null;
    }

    @Override
    public Enumeration<URL> findResources(String name) {
        var found = new ArrayList<URL>();
        for (var source : having(name)) {
            if (source.jar().getEntry(name) != null) {
                found.add(url("jar:" + source.url() + "!/" + name));
            }
        }
        // The server looks for its resource adapters beside its jars.
        if (name.endsWith(".rar") && Files.exists(home.resolve(name))) {
            found.add(url(home.resolve(name).toUri().toString()));
        }
        return Collections.enumeration(found);
    }

    @Override
    public void close() throws IOException {
        super.close();
        for (var source : sources) {
            source.jar().close();
        }
    }

    private static URL url(String address) {
        try {
            return new URL(address);
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
