package pl.wspolnie.platform.accounts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A token that somebody wants.
 *
 * @param name what it is for
 * @param scope what may be done with it
 * @param permissions which may be used, if that is the scope; otherwise of no meaning
 * @param days how long it is good
 * @param secret the password
 */
public record NewToken(
        @NotBlank @Size(max = 80) String name,
        @NotNull TokenScope scope,
        List<String> permissions,
        @NotNull @Min(1) @Max(366) Integer days,
        @NotBlank @Size(max = 200) String secret) {

    public NewToken {
        permissions = permissions == null || scope != TokenScope.CHOSEN ? List.of() : List.copyOf(permissions);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewToken[" + name + ", " + scope + permissions + ", " + days + "]";
    }
}
