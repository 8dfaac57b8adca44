package pl.wspolnie.platform.jobs;

import java.time.Duration;

/** Something that is done again and again while the suite runs. Beans of this type are found by {@link Jobs}. */
public interface Job {

    /** Names it in the log, and for all nodes if it is shared; at most 60 characters. */
    String name();

    /** How long to wait between the end of one run and the next. */
    Duration every();

    /** Whether one node does it for all; else each node does it for itself. */
    boolean shared();

    /** Does it once, in no municipality and for nobody. */
    void run();
}
