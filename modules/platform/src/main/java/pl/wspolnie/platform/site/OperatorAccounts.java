package pl.wspolnie.platform.site;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import pl.wspolnie.api.web.Form;

/** One page of the accounts. */
public record OperatorAccounts(
        Form<Filter> filter, List<Line> accounts, long found, String url, int current, int last) {

    /** A part of the name or address; {@code null} for all. */
    public record Filter(@Size(max = 200) String words) {}

    /** An account with what it may do. */
    public record Line(String name, String email, Instant created, List<Held> roles) {}

    /** A role; {@code municipality} is {@code null} for the whole installation. */
    public record Held(String role, String municipality) {}
}
