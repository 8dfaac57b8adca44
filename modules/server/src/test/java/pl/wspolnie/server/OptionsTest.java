package pl.wspolnie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void runIsTheDefault() {
        assertEquals(new Options("run", Map.of(), List.of()), Options.parse());
    }

    @Test
    void optionsComeBeforeOrAfterTheWordWithOrWithoutASign() {
        var expected = new Options("demo", Map.of("http.port", "81", "data.dir", "d"), List.of());

        assertEquals(expected, Options.parse("--port", "81", "demo", "--data=d"));
    }

    @Test
    void whatFollowsACommandIsItsOwn() {
        var expected = new Options("allocate", Map.of("plugins.dir", "p"), List.of("--port", "x", "--help"));

        assertEquals(expected, Options.parse("--plugins", "p", "allocate", "--port", "x", "--help"));
    }

    @Test
    void helpWins() {
        assertEquals("help", Options.parse("run", "--help", "--nonsense").command());
    }

    @Test
    void badArgumentsAreNamed() {
        assertEquals("option", fault("--prot"));
        assertEquals("option.value", fault("--port"));
        assertEquals("option.value", fault("--port="));
        assertEquals("argument", fault("run", "demo"));
    }

    private static String fault(String... line) {
        var failure = assertThrows(Failure.class, () -> Options.parse(line));
        assertEquals(Failure.BAD_ARGUMENTS, failure.code());
        return failure.getMessage();
    }
}
