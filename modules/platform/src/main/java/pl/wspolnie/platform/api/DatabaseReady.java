package pl.wspolnie.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final String NAME = "database";

    private final EntityManager entities;

    protected DatabaseReady() {
        this(null);
    }

    @Inject
    public DatabaseReady(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            entities.createNativeQuery("select 1").getSingleResult();
            return HealthCheckResponse.up(NAME);
        } catch (RuntimeException away) {
            return HealthCheckResponse.down(NAME);
        }
    }
}
