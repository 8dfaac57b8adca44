package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;
import pl.wspolnie.forum.body.Warsaw;

/** What can be done about documents today: discuss them, answer what was said. */
@ApplicationScoped
public class StandardTiles implements Tiles {

    private final Standards standards;
    private final Remarks remarks;
    private final CurrentRequest request;

    protected StandardTiles() {
        this(null, null, null);
    }

    @Inject
    public StandardTiles(Standards standards, Remarks remarks, CurrentRequest request) {
        this.standards = standards;
        this.remarks = remarks;
        this.request = request;
    }

    @Override
    public List<Tile> now() {
        var tiles = new ArrayList<Tile>();
        var latest = Latest.of(standards.published());
        for (var standard : standards.list()) {
            var version = latest.get(standard.id());
            if (Stage.of(version, standards.today()) == Stage.OPEN) {
                tiles.add(new Tile(
                        Text.literally(standard.title()),
                        Text.of("forum.standard.tile.discuss", version.remarksTo()),
                        Text.of("forum.standard.tile.discuss.action"),
                        standard.path(),
                        endOf(version.remarksTo())));
            }
        }
        if (request.may(Standards.EDIT)) {
            standards.list().stream().filter(standards::isEditor).forEach(standard -> waiting(standard, tiles));
        }
        return tiles;
    }

    private void waiting(Standard standard, List<Tile> tiles) {
        long waiting = remarks.count(standard, RemarkFilter.WAITING);
        if (waiting > 0) {
            tiles.add(new Tile(
                    Text.literally(standard.title()),
                    Text.of("forum.standard.tile.answer", waiting),
                    Text.of("forum.standard.tile.answer.action"),
                    standard.path() + "/answers",
                    null));
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Warsaw.ZONE).minusMinutes(1).toInstant();
    }
}
