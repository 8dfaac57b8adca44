package pl.wspolnie.api.event;

/** Lets other modules of the municipality know. */
public interface Events {

    /** Calls the listeners of modules that are on here, in the order of their plugins' requirements. */
    void publish(MunicipalEvent event);
}
