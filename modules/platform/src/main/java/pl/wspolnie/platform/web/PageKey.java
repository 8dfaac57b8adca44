package pl.wspolnie.platform.web;

import pl.wspolnie.platform.scope.Revision;

/**
 * What a public page depends on.
 *
 * @param path with its query, whose parameters the resource knows
 * @param language the reader's
 * @param revision moves with every change that a public page shows
 * @param minute since 1970, because pages say what is open now
 */
record PageKey(String path, String language, Revision revision, long minute) {}
