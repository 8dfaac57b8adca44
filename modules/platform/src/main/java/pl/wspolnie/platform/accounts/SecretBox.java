package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what the suite must be able to read again, so that the database alone gives nothing away: AES-256-GCM with a
 * key that is configured, or lies beside the attachments, where all nodes find it.
 */
@ApplicationScoped
public class SecretBox {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String FILE = "secret.key";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Optional<String> configured;
    private final Path folder;
    private SecretKeySpec key;

    protected SecretBox() {
        this(Optional.empty(), Optional.empty(), "");
    }

    /**
     * @param configured {@code secret.key}: 32 octets in Base64
     * @param files {@code files.dir}: where the key is kept if none is configured; a folder that all nodes see
     * @param data {@code data.dir}: this node's folder, where {@code files} is by default
     */
    @Inject
    public SecretBox(
            @ConfigProperty(name = "secret.key") Optional<String> configured,
            @ConfigProperty(name = "files.dir") Optional<String> files,
            @ConfigProperty(name = "data.dir", defaultValue = "data") String data) {
        this.configured = configured.filter(text -> !text.isBlank());
        folder = files.filter(path -> !path.isBlank()).map(Path::of).orElseGet(() -> Path.of(data, "files"));
    }

    /** What to store; bound to a context, so that nobody moves it to another row. */
    public String close(byte[] secret, String context) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, context, secret);
        var whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return Base64.getEncoder().encodeToString(whole.array());
    }

    /**
     * What was stored.
     *
     * @throws IllegalStateException if it was stored with another key or for another context
     */
    public byte[] open(String stored, String context) {
        var whole = Base64.getDecoder().decode(stored);
        var nonce = Arrays.copyOf(whole, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, context, Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
    }

    private byte[] run(int mode, byte[] nonce, String context, byte[] input) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("This secret was stored with another key (secret.key)", cause);
        }
    }

    private synchronized SecretKeySpec key() {
        if (key == null) {
            var octets = Base64.getDecoder().decode(configured.orElseGet(this::kept));
            if (octets.length != KEY_BYTES) {
                throw new IllegalStateException("secret.key must be 32 octets in Base64");
            }
            key = new SecretKeySpec(octets, "AES");
        }
        return key;
    }

    private String kept() {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Of two nodes that make one at once, one wins: the file appears whole or not at all. */
    private void make(Path file) throws IOException {
        var octets = new byte[KEY_BYTES];
        RANDOM.nextBytes(octets);
        var draft = Files.createTempFile(folder, FILE, ".new");
        Files.writeString(draft, Base64.getEncoder().encodeToString(octets));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException faster) {
            // The other node's key holds.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
            return;
        }
        Files.delete(draft);
    }
}
