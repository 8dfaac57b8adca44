package pl.wspolnie.forum.vote;

/**
 * Who has a vote.
 *
 * @param key {@code member/3} or {@code organisation/7}
 * @param label as lists show it
 * @param person who casts it, or {@code null} where nobody with an account does
 */
public record Elector(String key, String label, Long person) {

    static String member(long id) {
        return "member/" + id;
    }

    static String organisation(long id) {
        return "organisation/" + id;
    }
}
