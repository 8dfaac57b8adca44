package pl.wspolnie.platform.people;

/**
 * How an organisation carries out its tasks.
 *
 * @param free nieodpłatna działalność pożytku publicznego (art. 7 of the act on public benefit activity)
 * @param paid odpłatna działalność pożytku publicznego (art. 8)
 * @param business działalność gospodarcza
 */
public record Activity(boolean free, boolean paid, boolean business) {

    static final Activity NONE = new Activity(false, false, false);
}
