package pl.wspolnie.api.people;

/**
 * A gmina, city or powiat of the installation.
 *
 * @param id the key in the database
 * @param slug the first segment of its addresses, for instance {@code secemin}
 * @param name the full official name, for instance «Gmina Secemin»
 * @param terc its TERC identifier in the TERYT register: 7 digits for a gmina, 4 for a powiat
 */
public record Municipality(long id, String slug, String name, String terc) {}
