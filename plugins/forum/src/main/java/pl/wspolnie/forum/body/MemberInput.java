package pl.wspolnie.forum.body;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A member as an officer gives it, by form or as JSON.
 *
 * @param title a name or the title of a role, shown to everybody
 * @param email where invitations go; who has an account with it is linked to it
 * @param organisation of the register, for {@link Side#ORGANISATION}
 * @param department of the office, for {@link Side#OFFICE}
 * @param sphere for {@link Side#FIELD}
 * @param representing in words, where none of these says it
 * @param rowVersion the version that was edited; {@code null} for a new member
 */
public record MemberInput(
        @NotBlank @Size(max = 200) String title,
        @Email @Size(max = 254) String email,
        @NotNull MemberRole role,
        @NotNull Side side,
        Long organisation,
        Long department,
        @Size(max = 10) String sphere,
        @Size(max = 300) String representing,
        @NotNull LocalDate from,
        LocalDate to,
        boolean voting,
        Long rowVersion) {

    /** A member's present state, to be edited. */
    static MemberInput of(Member member) {
        return new MemberInput(
                member.title(),
                member.email(),
                member.role(),
                member.side(),
                member.organisationId(),
                member.departmentId(),
                member.sphere(),
                member.representing(),
                member.from(),
                member.to(),
                member.voting(),
                member.rowVersion());
    }
}
