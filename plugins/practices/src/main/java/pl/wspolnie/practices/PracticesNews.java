package pl.wspolnie.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.card.CardFilter;
import pl.wspolnie.practices.card.Cards;
import pl.wspolnie.practices.model.Models;
import pl.wspolnie.practices.visit.Visits;

/** News: a visit was announced, its report is there, a card was published, a model has a new version. */
@ApplicationScoped
public class PracticesNews implements FeedSource {

    private final Visits visits;
    private final Cards cards;
    private final Models models;
    private final Messages messages;

    protected PracticesNews() {
        this(null, null, null, null);
    }

    @Inject
    public PracticesNews(Visits visits, Cards cards, Models models, Messages messages) {
        this.visits = visits;
        this.cards = cards;
        this.models = models;
        this.messages = messages;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        return Stream.of(announced(), reports(), practices(), versions())
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(FeedEntry::published).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<FeedEntry> announced() {
        return visits.announced().stream()
                .map(visit -> entry(
                        Visits.path(visit),
                        Text.of("practices.news.visit", visit.title()),
                        visit.description(),
                        visit.publishedAt()));
    }

    private Stream<FeedEntry> reports() {
        return visits.announced().stream()
                .filter(visit -> visit.reportPublishedAt() != null)
                .map(visit -> entry(
                        Visits.path(visit) + "/report",
                        Text.of("practices.report.title", visit.title()),
                        visit.conclusions(),
                        visit.reportPublishedAt()));
    }

    private Stream<FeedEntry> practices() {
        return cards.list(CardFilter.ALL, 1).stream()
                .map(card -> entry(
                        Cards.path(card),
                        Text.of("practices.news.card", card.title()),
                        card.summary(),
                        card.publishedAt()));
    }

    private Stream<FeedEntry> versions() {
        return models.published().stream()
                .map(model -> entry(
                        Models.path(model) + "/versions/" + model.currentNumber(),
                        Text.of("practices.version.title", model.title(), model.currentNumber()),
                        models.version(model, model.currentNumber()).reason(),
                        model.publishedAt()));
    }

    private FeedEntry entry(String path, Text title, String summary, Instant at) {
        return new FeedEntry(path, messages.say(title), summary, at, at);
    }
}
