package pl.wspolnie.map.activity;

/** Where an activity stands. */
public enum ActivityStatus {
    PLANNED,
    RUNNING,
    ENDED
}
