package pl.wspolnie.platform.web;

import pl.wspolnie.platform.scope.Revision;

/**
 * What the content of a public page depends on.
 *
 * @param revision moves with every change that a public page shows
 * @param minute since 1970, because pages say what is open now
 */
record PageState(Revision revision, long minute) {}
