package pl.wspolnie.map.entry;

/** Who changed or confirmed something. */
public enum Keeper {
    ORGANISATION,
    OFFICE
}
