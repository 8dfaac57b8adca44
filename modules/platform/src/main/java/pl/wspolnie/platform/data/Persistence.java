package pl.wspolnie.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the one persistence context injectable by constructor. */
@ApplicationScoped
public class Persistence {

    /** The name of the persistence unit that is assembled from the jars present. */
    public static final String UNIT = "wspolnie";

    @Produces
    @PersistenceContext(unitName = UNIT)
    private EntityManager entities;
}
