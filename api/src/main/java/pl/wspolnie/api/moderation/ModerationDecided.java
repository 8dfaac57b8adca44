package pl.wspolnie.api.moderation;

import pl.wspolnie.api.event.MunicipalEvent;

/**
 * A moderator has decided whether something is shown; its plugin has it indexed anew.
 *
 * @param kind of its search document
 * @param id of its search document
 * @param shown whether everybody may see it now
 */
public record ModerationDecided(String kind, long id, boolean shown) implements MunicipalEvent {}
