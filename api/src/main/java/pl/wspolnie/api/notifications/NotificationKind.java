package pl.wspolnie.api.notifications;

/**
 * Something that a person may be told about; the message with its id as key names it.
 *
 * @param id begins with the plugin's id, for instance {@code budget.decision}
 */
public record NotificationKind(String id) {}
