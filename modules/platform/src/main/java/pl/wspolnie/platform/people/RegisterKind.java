package pl.wspolnie.platform.people;

/** The public register that an organisation is entered in. */
public enum RegisterKind {
    /** Krajowy Rejestr Sądowy. */
    KRS,
    /** Ewidencja starosty: stowarzyszenia zwykłe, kluby sportowe. */
    COUNTY_REGISTER,
    /** Krajowy Rejestr Kół Gospodyń Wiejskich (ARiMR). */
    ARIMR,
    /** Rejestr kościelnych osób prawnych. */
    CHURCH_REGISTER
}
