package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes, reading ends with an election or with a fault that says where; never otherwise, never slowly. */
class PabulibFuzzTest {

    private static final String[] PIECES = {
        ";",
        "\n",
        "\r\n",
        "\"",
        ",",
        "\"\"",
        "META",
        "PROJECTS",
        "VOTES",
        "-1",
        "1e9",
        "0.000001",
        "p0",
        "é",
        "\0",
        "\uFEFF",
        "99999999999999999999",
        "key;value\n",
        "budget;",
        "voter_id;vote\n",
        "cost"
    };

    @Provide
    Arbitrary<Election> elections() {
        return Elections.small();
    }

    @Property(tries = 500)
    void whatIsWrittenReadsTheSame(@ForAll("elections") Election election) {
        String text = Elections.text(election);
        Election again = Elections.read(text);
        assertEquals(text, Elections.text(again));
        assertEquals(
                election.projects().stream().map(election::points).toList(),
                again.projects().stream().map(again::points).toList());
        assertEquals(election.voters(), again.voters());
    }

    @Property(tries = 4000)
    void damagedFilesAreReadOrRefused(@ForAll("elections") Election election, @ForAll Random random) {
        byte[] bytes = Elections.text(election).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = damaged(bytes, random);
        }
        check(bytes);
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        check(bytes);
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(20)));
        byte[] piece =
                switch (random.nextInt(4)) {
                    case 0 -> new byte[] {(byte) random.nextInt(256)};
                    case 1 -> new byte[0];
                    case 2 -> Arrays.copyOfRange(bytes, random.nextInt(at + 1), at);
                    default -> PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
                };
        byte[] result = Arrays.copyOf(bytes, at + piece.length + bytes.length - to);
        System.arraycopy(piece, 0, result, at, piece.length);
        System.arraycopy(bytes, to, result, at + piece.length, bytes.length - to);
        return result;
    }

    private static void check(byte[] bytes) {
        try {
            Election election = Pabulib.read(bytes);
            assertTrue(election.voters() >= 0);
            Elections.text(election);
        } catch (PabulibException fault) {
            long lines = new String(bytes, StandardCharsets.UTF_8)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            assertTrue(fault.line() >= 1 && fault.line() <= lines, fault.getMessage());
            assertTrue(fault.column() >= 1, fault.getMessage());
        }
    }
}
