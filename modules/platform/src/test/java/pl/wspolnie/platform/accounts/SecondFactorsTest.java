package pl.wspolnie.platform.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.TestPlatform;

class SecondFactorsTest {

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void makesTheCodesOfTheStandard(long second, String code) {
        // RFC 6238, appendix B, cut to six digits.
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertEquals(code, Codes.at(secret, Instant.ofEpochSecond(second)));
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesSecretsAsTheStandardDoes(String text, String base32) {
        // RFC 4648, section 10, without padding.
        assertEquals(base32, Codes.base32(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void countsOnceACodeWasShown(TestPlatform platform) {
        long account = platform.person().id();
        var secret = platform.database.call(() -> platform.factors.begin(account));
        assertFalse(isOn(platform, account), "not before");
        assertThrows(InvalidInput.class, () -> confirm(platform, account, "000000"));
        confirm(platform, account, code(platform, secret));
        assertTrue(isOn(platform, account));
        assertThrows(InvalidInput.class, () -> platform.database.call(() -> platform.factors.begin(account)));
        platform.database.run(() -> platform.factors.end(account));
        assertFalse(isOn(platform, account));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void takesNoCodeTwiceAndNoneThatIsOld(TestPlatform platform) {
        long account = platform.person().id();
        var secret = platform.database.call(() -> platform.factors.begin(account));
        confirm(platform, account, code(platform, secret));
        assertFalse(isRight(platform, account, code(platform, secret)), "it was used to confirm");
        var old = code(platform, secret);
        platform.clock.advance(Duration.ofMinutes(2));
        assertFalse(isRight(platform, account, old));
        var fresh = code(platform, secret);
        platform.clock.advance(Duration.ofSeconds(30));
        assertTrue(isRight(platform, account, " " + fresh.substring(0, 3) + " " + fresh.substring(3)), "a slow typist");
        assertFalse(isRight(platform, account, fresh));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void takesEachRecoveryCodeOnce(TestPlatform platform) {
        long account = platform.person().id();
        var secret = platform.database.call(() -> platform.factors.begin(account));
        var codes = confirm(platform, account, code(platform, secret));
        assertEquals(10, codes.size());
        assertTrue(isRight(platform, account, codes.get(0).toLowerCase(Locale.ROOT)));
        assertFalse(isRight(platform, account, codes.get(0)));
        assertEquals(9, platform.database.call(() -> platform.factors.left(account)));
        assertFalse(isRight(platform, platform.person().id(), codes.get(1)), "nobody else's");
        platform.database.call(() -> platform.factors.renew(account));
        assertFalse(isRight(platform, account, codes.get(1)), "replaced");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void keepsNothingThatOpensAnAccountInTheClear(TestPlatform platform) {
        long account = platform.person().id();
        var secret = platform.database.call(() -> platform.factors.begin(account));
        var codes = confirm(platform, account, code(platform, secret));
        var rows = platform.database.call(() -> platform.entities
                .createNativeQuery("select secret from platform_second_factor"
                        + " union all select code_hash from platform_recovery_code")
                .getResultList());
        for (var row : rows) {
            assertFalse(row.toString().contains(Codes.base32(secret)));
            assertFalse(codes.contains(row.toString()));
        }
    }

    @Test
    void opensABoxOnlyWithItsKeyAndForItsContext(@TempDir Path here, @TempDir Path there) {
        var secret = "secret".getBytes(StandardCharsets.UTF_8);
        var box = new SecretBox(Optional.empty(), Optional.of(here.toString()), "");
        var closed = box.close(secret, "a");
        assertNotEquals(closed, box.close(secret, "a"));
        assertEquals("secret", text(box.open(closed, "a")));
        assertEquals(
                "secret",
                text(new SecretBox(Optional.empty(), Optional.of(here.toString()), "").open(closed, "a")),
                "kept");
        assertThrows(IllegalStateException.class, () -> box.open(closed, "b"));
        var other = new SecretBox(Optional.empty(), Optional.empty(), there.toString());
        assertThrows(IllegalStateException.class, () -> other.open(closed, "a"));
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    private static String code(TestPlatform platform, byte[] secret) {
        return Codes.at(secret, platform.clock.instant());
    }

    private static List<String> confirm(TestPlatform platform, long account, String code) {
        return platform.database.call(() -> platform.factors.confirm(account, code));
    }

    private static boolean isOn(TestPlatform platform, long account) {
        return platform.database.call(() -> platform.factors.isOn(account));
    }

    private static boolean isRight(TestPlatform platform, long account, String code) {
        return platform.database.call(() -> platform.factors.isRight(account, code));
    }
}
