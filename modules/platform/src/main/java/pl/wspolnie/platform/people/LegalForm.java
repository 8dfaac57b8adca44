package pl.wspolnie.platform.people;

/** What an organisation is in law; an informal group is none and takes part all the same. */
public enum LegalForm {
    /** Stowarzyszenie, of which kind is not known. */
    ASSOCIATION,
    /** Stowarzyszenie rejestrowe. */
    REGISTERED_ASSOCIATION,
    /** Stowarzyszenie zwykłe. */
    ORDINARY_ASSOCIATION,
    /** Związek stowarzyszeń. */
    UNION_OF_ASSOCIATIONS,
    /** Fundacja. */
    FOUNDATION,
    /** Ochotnicza straż pożarna. */
    VOLUNTEER_FIRE_BRIGADE,
    /** Koło gospodyń wiejskich. */
    COUNTRY_WOMENS_CIRCLE,
    /** Klub sportowy, uczniowski klub sportowy. */
    SPORTS_CLUB,
    /** Kółko rolnicze. */
    FARMERS_CIRCLE,
    /** Lokalna grupa działania. */
    LOCAL_ACTION_GROUP,
    /** Spółdzielnia socjalna. */
    SOCIAL_COOPERATIVE,
    /** Spółka non-profit. */
    NON_PROFIT_COMPANY,
    /** Kościelna osoba prawna, parafia. */
    CHURCH_BODY,
    /** Koło lub oddział większej organizacji. */
    BRANCH,
    /** Rada rodziców. */
    PARENTS_COUNCIL,
    /** Grupa nieformalna. */
    INFORMAL_GROUP,
    OTHER
}
