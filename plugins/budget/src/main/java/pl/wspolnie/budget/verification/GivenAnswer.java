package pl.wspolnie.budget.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An answer that was given on a card. */
@Embeddable
public class GivenAnswer {

    @Column(name = "item", nullable = false)
    private String item;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer", nullable = false)
    private Answer answer;

    @Column(name = "note")
    private String note;

    protected GivenAnswer() {}

    GivenAnswer(AnswerInput input) {
        item = input.item();
        answer = input.answer();
        note = input.note();
    }

    public String item() {
        return item;
    }

    public Answer answer() {
        return answer;
    }

    public String note() {
        return note;
    }
}
