package pl.wspolnie.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.plugins.Beans;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Everything that the platform and the plugins know about one person, of all municipalities (RODO art. 15 and 20). */
@ApplicationScoped
public class MyData {

    private final Instance<InstallationData> own;
    private final Plugins plugins;
    private final Beans beans;
    private final Municipalities municipalities;
    private final MunicipalScope scope;

    protected MyData() {
        this(null, null, null, null, null);
    }

    @Inject
    public MyData(
            @Any Instance<InstallationData> own,
            Plugins plugins,
            Beans beans,
            Municipalities municipalities,
            MunicipalScope scope) {
        this.own = own;
        this.plugins = plugins;
        this.beans = beans;
        this.municipalities = municipalities;
        this.scope = scope;
    }

    /** Writes a ZIP archive, one file after the other; also of modules that are off, since their data stays. */
    @Transactional
    public void write(long person, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var source : own) {
            add(zip, "platform/" + source.key(), source.export(person));
            for (var file : source.files(person).entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
        }
        for (var municipality : municipalities.all()) {
            for (var manifest : plugins.all()) {
                add(zip, person, municipality, manifest);
            }
        }
        zip.finish();
    }

    private void add(ZipOutputStream zip, long person, Municipality municipality, PluginManifest manifest)
            throws IOException {
        for (var source : beans.<PersonalData>of(manifest.personalData())) {
            var rows = scope.call(municipality, () -> source.export(person));
            add(zip, municipality.slug() + "/" + manifest.id() + "-" + source.key(), rows);
        }
    }

    private static void add(ZipOutputStream zip, String name, Path content) throws IOException {
        // A file that was lost must not keep the person from the rest.
        if (Files.isReadable(content)) {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(content, zip);
            zip.closeEntry();
        }
    }

    private static void add(ZipOutputStream zip, String name, List<Map<String, Object>> rows) throws IOException {
        if (!rows.isEmpty()) {
            zip.putNextEntry(new ZipEntry(name + ".json"));
            Rows.write(rows, zip);
            zip.closeEntry();
        }
    }
}
