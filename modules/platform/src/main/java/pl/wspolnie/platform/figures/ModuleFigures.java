package pl.wspolnie.platform.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Figures;
import pl.wspolnie.api.figures.Period;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Beans;

/** Asks the modules that are on in the current municipality. */
@ApplicationScoped
public class ModuleFigures implements Figures {

    private final Modules modules;
    private final Beans beans;
    private final CurrentRequest request;

    protected ModuleFigures() {
        this(null, null, null);
    }

    @Inject
    public ModuleFigures(Modules modules, Beans beans, CurrentRequest request) {
        this.modules = modules;
        this.beans = beans;
        this.request = request;
    }

    @Override
    public List<Figure> available() {
        return sources().map(ModuleFigures::figure).toList();
    }

    private static Figure figure(FigureSource source) {
        var plugin = source.key().substring(0, source.key().indexOf('.'));
        var name = plugin + ".figure" + source.key().substring(plugin.length());
        return new Figure(source.key(), Text.of(name), Text.of(name + ".unit"), Text.of(plugin + ".module.name"));
    }

    @Override
    public Optional<BigDecimal> value(String key, Period period) {
        return source(key).flatMap(source -> source.value(period));
    }

    @Override
    public Optional<BigDecimal> valueOf(String key, long organisation, Period period) {
        return source(key).flatMap(source -> source.valueOf(organisation, period));
    }

    private Optional<FigureSource> source(String key) {
        return sources().filter(source -> source.key().equals(key)).findFirst();
    }

    private Stream<FigureSource> sources() {
        return modules.activeManifests(request.municipality()).stream()
                .flatMap(manifest -> beans.<FigureSource>of(manifest.figures()).stream());
    }
}
