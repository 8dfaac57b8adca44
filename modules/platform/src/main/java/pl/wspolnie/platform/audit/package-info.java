/** The append-only register of who did what, and the revisions that follow from it. */
package pl.wspolnie.platform.audit;
