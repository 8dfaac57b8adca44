package pl.wspolnie.api.web;

import java.util.List;

/** What the reader can do now in a module, for the municipality's home page. */
public interface Tiles {

    /** The most urgent first; empty if there is nothing to do. */
    List<Tile> now();
}
