package pl.wspolnie.api.people;

/**
 * A part of a municipality: a sołectwo, a town estate, or another auxiliary unit (art. 5 ustawy o samorządzie gminnym).
 *
 * @param id the key in the database
 * @param name for instance «Żelisławice»
 * @param residents how many people live there, or {@code null} where that is not known
 */
public record Area(long id, String name, Integer residents) {}
