package pl.wspolnie.map.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;
import pl.wspolnie.map.MapRights;
import pl.wspolnie.map.directory.Directory;
import pl.wspolnie.map.directory.Filter;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.suggestion.Suggestions;

/** What can be done with the map today: look, confirm one's own entry, clear suggestions. */
@ApplicationScoped
public class MapTiles implements Tiles {

    private final Entries entries;
    private final Directory directory;
    private final Suggestions suggestions;
    private final CurrentRequest request;

    protected MapTiles() {
        this(null, null, null, null);
    }

    @Inject
    public MapTiles(Entries entries, Directory directory, Suggestions suggestions, CurrentRequest request) {
        this.entries = entries;
        this.directory = directory;
        this.suggestions = suggestions;
        this.request = request;
    }

    @Override
    public List<Tile> now() {
        var tiles = new ArrayList<Tile>();
        own().ifPresent(tiles::add);
        waiting().ifPresent(tiles::add);
        var activities = directory.countActivities(Filter.ALL);
        if (activities > 0) {
            var text = Text.of("map.tile.look.text", directory.countEntries(Filter.ALL), activities);
            tiles.add(new Tile(Text.of("map.tile.look"), text, Text.of("map.tile.look.action"), "map", null));
        }
        return tiles;
    }

    private Optional<Tile> own() {
        return request.may(MapRights.EDIT)
                ? entries.mine().filter(entry -> entry.isStale(entries.today())).map(MapTiles::confirm)
                : Optional.empty();
    }

    private static Tile confirm(Entry entry) {
        return new Tile(
                Text.of("map.tile.confirm"),
                Text.of("map.tile.confirm.text", entry.name()),
                Text.of("map.tile.confirm.action"),
                "map/entries/" + entry.id(),
                null);
    }

    private Optional<Tile> waiting() {
        var waiting = request.may(MapRights.MANAGE) ? suggestions.countWaiting() : 0;
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Tile(
                        Text.of("map.tile.suggestions"),
                        Text.of("map.tile.suggestions.text", waiting),
                        Text.of("map.tile.suggestions.action"),
                        "map/suggestions",
                        null));
    }
}
