package pl.wspolnie.forum.minutes;

import jakarta.validation.constraints.NotNull;

/**
 * Minutes are approved.
 *
 * @param meeting the later meeting that has done so
 */
public record ApprovalInput(@NotNull Long meeting) {}
