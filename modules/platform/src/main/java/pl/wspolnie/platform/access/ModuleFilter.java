package pl.wspolnie.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.Situation;

/** Answers 404 where there is no such municipality, or the resource's module is not on in it. */
@Provider
@Priority(RequestOrder.MODULE)
@ApplicationScoped
public class ModuleFilter implements ContainerRequestFilter {

    private final Plugins plugins;
    private final Modules modules;

    @Context
    private ResourceInfo resource;

    protected ModuleFilter() {
        this(null, null);
    }

    @Inject
    public ModuleFilter(Plugins plugins, Modules modules) {
        this.plugins = plugins;
        this.modules = modules;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var owner = plugins.ownerOf(resource.getResourceClass())
                .orElseThrow(() -> new NotFound(resource.getResourceClass() + ", which no manifest names"));
        var here = Situation.present().municipality();
        var municipal = request.getUriInfo().getPathParameters().containsKey("municipality");
        if (here.isEmpty() && (municipal || !Plugins.isPlatform(owner))) {
            throw new NotFound("the municipality of " + request.getUriInfo().getPath());
        }
        if (here.isPresent() && !modules.isOn(here.get(), owner)) {
            throw new NotFound(
                    "module " + owner + ", which is off in " + here.get().slug());
        }
    }
}
