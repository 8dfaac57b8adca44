package pl.wspolnie.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;

/** One can always put up a notice. */
@ApplicationScoped
public class NoticeTiles implements Tiles {

    @Override
    public List<Tile> now() {
        return List.of(new Tile(
                Text.of("sample.module.name"),
                Text.of("sample.tile.description"),
                Text.of("sample.tile.action"),
                "sample/new",
                null));
    }
}
