package pl.wspolnie.platform.access;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;

/** Lets a request through if its method is open to all, or its sender holds the permission that the method names. */
@Provider
@Priority(RequestOrder.PERMISSION)
@ApplicationScoped
public class PermissionFilter implements ContainerRequestFilter {

    private final CurrentRequest current;

    @Context
    private ResourceInfo resource;

    protected PermissionFilter() {
        this(null);
    }

    @Inject
    public PermissionFilter(CurrentRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        check(resource.getResourceMethod());
    }

    void check(Method method) {
        var permission = method.getAnnotation(Permission.class);
        if (permission == null && !method.isAnnotationPresent(PermitAll.class)) {
            throw new Forbidden(method + " names no permission");
        }
        if (permission != null && !isHeld(permission)) {
            throw new Forbidden(permission.value());
        }
    }

    private boolean isHeld(Permission permission) {
        var reach = current.reach(permission.value());
        return permission.inDepartments() ? reach.isAnywhere() : reach.everywhere();
    }
}
