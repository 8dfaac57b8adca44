package pl.wspolnie.platform.municipalities;

/** What kind of local government it is. */
public enum MunicipalityKind {
    GMINA,
    CITY,
    POWIAT
}
