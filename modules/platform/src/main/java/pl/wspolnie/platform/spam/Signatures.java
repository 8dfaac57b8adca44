package pl.wspolnie.platform.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what the suite wants to recognise as its own when it comes back. */
@ApplicationScoped
public class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    private final Secrets secrets;
    private volatile String secret;

    protected Signatures() {
        this(null);
    }

    @Inject
    public Signatures(Secrets secrets) {
        this.secrets = secrets;
    }

    /** 64 hexadecimal digits. */
    public String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether this is the signature of the text. */
    public boolean isSigned(String text, String signature) {
        return MessageDigest.isEqual(
                sign(text).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String secret() {
        if (secret == null) {
            secret = secrets.get();
        }
        return secret;
    }
}
