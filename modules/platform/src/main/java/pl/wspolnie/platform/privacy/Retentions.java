package pl.wspolnie.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.platform.plugins.Plugins;

/** Erases personal data once the time is over for which they are kept. */
@ApplicationScoped
public class Retentions {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Instance<InstallationData> own;
    private final Plugins plugins;
    private final Processings processings;
    private final Audit audit;
    private final Clock clock;

    protected Retentions() {
        this(null, null, null, null, null);
    }

    @Inject
    public Retentions(
            @Any Instance<InstallationData> own, Plugins plugins, Processings processings, Audit audit, Clock clock) {
        this.own = own;
        this.plugins = plugins;
        this.processings = processings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of all plugins in the current municipality. @return how many rows were changed */
    @Transactional
    public int expireHere() {
        var rows = 0;
        for (var manifest : plugins.all()) {
            for (var handler : processings.handlers(manifest)) {
                var months = processings
                        .find(manifest.id(), handler.key())
                        .map(Processing::months)
                        .orElse(0);
                if (months > 0) {
                    rows += note(manifest.id(), handler.key(), months, handler.expire(before(months)));
                }
            }
        }
        return rows;
    }

    /** Of the installation, outside of any municipality. @return how many rows were changed */
    @Transactional
    public int expireEverywhere() {
        var rows = 0;
        for (var data : own) {
            if (data.monthsKept() > 0) {
                var changed = data.expire(before(data.monthsKept()));
                rows += note(PluginSet.PLATFORM, data.key(), data.monthsKept(), changed);
            }
        }
        return rows;
    }

    private int note(String plugin, String kind, int months, int rows) {
        if (rows > 0) {
            audit.record(
                    "platform.privacy.expired",
                    "privacy/" + plugin + "/" + kind,
                    Map.of("months", months, "rows", rows));
        }
        return rows;
    }

    private Instant before(int months) {
        return clock.instant().atZone(WARSAW).minusMonths(months).toInstant();
    }
}
