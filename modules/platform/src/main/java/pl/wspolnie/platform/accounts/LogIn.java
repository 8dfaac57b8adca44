package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import pl.wspolnie.api.error.Conflict;

/** Tells whether a password opens an account, without telling whether there is one. */
@ApplicationScoped
public class LogIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final LoginAttempts attempts;

    protected LogIn() {
        this(null, null, null);
    }

    @Inject
    public LogIn(Accounts accounts, Passwords passwords, LoginAttempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /**
     * How an attempt ended.
     *
     * @param account the key of the account, or {@code null} if it stays shut
     * @param pause how long nobody may try again; zero if at once
     */
    public record Outcome(Long account, Duration pause) {}

    /**
     * Tries.
     *
     * @param address the network address from which it is tried
     */
    public Outcome attempt(String email, String password, String address) {
        var account = "account:" + Accounts.normal(email);
        var network = "address:" + address;
        var pause = longer(begin(network, Throttle.ADDRESS), begin(account, Throttle.ACCOUNT));
        if (!pause.isZero()) {
            return new Outcome(null, pause);
        }
        var found = accounts.entityByEmail(email);
        if (!passwords.matches(password, found.map(AccountEntity::passwordHash).orElse(null))) {
            return new Outcome(null, Duration.ZERO);
        }
        attempts.forgive(network);
        attempts.forget(account);
        return new Outcome(found.orElseThrow().id(), Duration.ZERO);
    }

    /** Counts somebody who opens an account or asks for a letter; how long to wait before the next, or zero. */
    public Duration admitRequest(String address) {
        return begin("request:" + address, Throttle.REQUESTS);
    }

    /** Counts a letter that a stranger asks for; whether its recipient can bear it. */
    public boolean admitLetter(String email) {
        return begin("letter:" + Accounts.normal(email), Throttle.LETTERS).isZero();
    }

    /** Counts a code of a second factor before it is checked; how long to wait before it is checked, or zero. */
    public Duration admitCode(long account) {
        return begin("code:" + account, Throttle.ACCOUNT);
    }

    /** The code was right. */
    public void forgiveCode(long account) {
        attempts.forget("code:" + account);
    }

    /** Forgets all wrong passwords of an account: its owner has a new one. */
    public void forgive(String email) {
        attempts.forget("account:" + Accounts.normal(email));
    }

    private Duration begin(String what, Throttle throttle) {
        try {
            return attempts.begin(what, throttle);
        } catch (Conflict first) {
            // Somebody inserted the row in the meantime: now it can be locked.
            return attempts.begin(what, throttle);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
