package pl.wspolnie.map.entry;

/** Whom an activity is for; the message {@code map.group.<name>} names each. */
public enum TargetGroup {
    EVERYBODY,
    CHILDREN,
    YOUTH,
    ADULTS,
    SENIORS,
    FAMILIES,
    DISABLED,
    UNEMPLOYED,
    POOR,
    MIGRANTS,
    ORGANISATIONS,
    ANIMALS
}
