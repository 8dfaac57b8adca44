package pl.wspolnie.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;
import pl.wspolnie.practices.card.Card;
import pl.wspolnie.practices.card.CardFilter;
import pl.wspolnie.practices.card.Cards;
import pl.wspolnie.practices.card.Ratings;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.visit.Answers;
import pl.wspolnie.practices.visit.Moment;
import pl.wspolnie.practices.visit.Participant;
import pl.wspolnie.practices.visit.Participants;
import pl.wspolnie.practices.visit.Visit;
import pl.wspolnie.practices.visit.VisitStage;
import pl.wspolnie.practices.visit.Visits;

/** What can be done now: register for a visit, answer before it, rate a card, review. */
@ApplicationScoped
public class PracticesTiles implements Tiles {

    private final Visits visits;
    private final Participants participants;
    private final Answers answers;
    private final Cards cards;
    private final Ratings ratings;
    private final CurrentRequest request;

    protected PracticesTiles() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PracticesTiles(
            Visits visits,
            Participants participants,
            Answers answers,
            Cards cards,
            Ratings ratings,
            CurrentRequest request) {
        this.visits = visits;
        this.participants = participants;
        this.answers = answers;
        this.cards = cards;
        this.ratings = ratings;
        this.request = request;
    }

    @Override
    public List<Tile> now() {
        var tiles = new ArrayList<Tile>();
        var announced = visits.announced();
        announced.stream()
                .filter(visit -> visits.stageOf(visit) == VisitStage.OPEN)
                .map(this::register)
                .forEach(tiles::add);
        announced.stream().flatMap(this::unanswered).forEach(tiles::add);
        review().ifPresent(tiles::add);
        rate().ifPresent(tiles::add);
        return tiles;
    }

    private Tile register(Visit visit) {
        boolean may = participants.mayRegister(visit);
        return new Tile(
                Text.literally(visit.title()),
                Text.of(
                        "practices.tile.register",
                        visit.host(),
                        participants.seats(visit).free()),
                Text.of(may ? "practices.tile.register.action" : "practices.tile.see.action"),
                Visits.path(visit) + (may ? "/register" : ""),
                Days.endOf(visit.registrationUntil()));
    }

    private Stream<Tile> unanswered(Visit visit) {
        var myself = participants.myself(visit).filter(Participant::confirmed);
        return Stream.of(Moment.values())
                .filter(moment -> answers.isTime(visit, moment))
                .flatMap(moment -> myself.stream()
                        .filter(one -> answers.of(one, moment).isEmpty())
                        .map(one -> new Tile(
                                Text.literally(visit.title()),
                                Text.of("practices.tile.answer." + moment.code()),
                                Text.of("practices.tile.answer.action"),
                                Visits.path(visit) + "/participants/" + one.id() + "/answers/" + moment.code(),
                                moment == Moment.BEFORE ? Days.endOf(visit.startsOn()) : null)));
    }

    private Optional<Tile> review() {
        int waiting = request.may(Cards.REVIEW) ? cards.waiting().size() : 0;
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Tile(
                        Text.of("practices.review.title"),
                        Text.of("practices.tile.review", waiting),
                        Text.of("practices.tile.review.action"),
                        "practices/review",
                        null));
    }

    /** The newest card that the reader has not rated. */
    private Optional<Tile> rate() {
        return request.may(Ratings.RATE)
                ? cards.list(CardFilter.ALL, 1).stream()
                        .filter(card -> ratings.mine(card).isEmpty())
                        .findFirst()
                        .map(PracticesTiles::rate)
                : Optional.empty();
    }

    private static Tile rate(Card card) {
        return new Tile(
                Text.literally(card.title()),
                Text.of("practices.tile.rate"),
                Text.of("practices.tile.rate.action"),
                Cards.path(card),
                null);
    }
}
