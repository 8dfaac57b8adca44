package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes passwords slowly (PBKDF2 with HMAC-SHA-512), and never more of them at once than there are cores to spare. */
@ApplicationScoped
public class Passwords {

    private static final int ITERATIONS = 210_000;

    /** Everybody knows the passwords of the demonstration: there is nothing to protect, and twenty to make. */
    private static final int ITERATIONS_OF_DEMO = 10_000;

    private final Pbkdf2PasswordHash algorithm;
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final String nobodys;

    protected Passwords() {
        algorithm = null;
        nobodys = null;
    }

    @Inject
    public Passwords(
            Pbkdf2PasswordHash algorithm,
            @ConfigProperty(name = "wspolnie.password.iterations") Optional<Integer> wanted) {
        var usual = Boolean.getBoolean("wspolnie.demo") ? ITERATIONS_OF_DEMO : ITERATIONS;
        this.algorithm = algorithm;
        algorithm.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", Integer.toString(wanted.orElse(usual)),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobodys = algorithm.generate("nobody has this password".toCharArray());
    }

    /** What to store for a password. */
    public String hash(String password) {
        return alone(() -> algorithm.generate(bare(password)));
    }

    /**
     * Whether the password is the one that was stored.
     *
     * @param stored {@code null} if there is no such account; it takes just as long, so that nobody can tell
     */
    public boolean matches(String password, String stored) {
        var same = alone(() -> algorithm.verify(bare(password), stored == null ? nobodys : stored));
        return same && stored != null;
    }

    /** Forms trim what is typed; a program's input must mean the same. */
    private static char[] bare(String password) {
        return password.strip().toCharArray();
    }

    private <T> T alone(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
