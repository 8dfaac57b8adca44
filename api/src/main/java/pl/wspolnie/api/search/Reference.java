package pl.wspolnie.api.search;

import pl.wspolnie.api.text.Text;

/**
 * Something of any module that can be referred to: a document of a {@link SearchSource}.
 *
 * @param kind as its {@link SearchSource#kind()}
 * @param id as its {@link SearchDocument#id()}
 * @param kindName what kind of thing it is
 * @param title its name
 * @param path where it is shown, inside the municipality
 */
public record Reference(String kind, long id, Text kindName, String title, String path) {}
