package pl.wspolnie.budget.verification;

/**
 * A question of a card. Its messages are {@code budget.card.<card>.<id>} and, with the ready wording of a refusal, the
 * same followed by {@code .negative}.
 *
 * @param correctable whether the author may correct what is wrong
 */
public record CardItem(Card card, String id, boolean correctable) {

    public String key() {
        return "budget.card." + card.code() + "." + id;
    }

    public String negativeKey() {
        return key() + ".negative";
    }
}
