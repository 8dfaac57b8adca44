package pl.wspolnie.evaluation.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void defusesFormulasAndDropsZerosOfTheColumn() throws IOException {
        var out = new ByteArrayOutputStream();
        var csv = new Csv(out, List.of("a", "b", "c"));
        csv.row(Arrays.asList("=1+1", new BigDecimal("-10.0000"), null));
        csv.row(List.of("on \"so\"", new BigDecimal("0.2500"), "ż"));
        csv.end();
        assertEquals(
                "\"a\",\"b\",\"c\"\r\n\"'=1+1\",\"-10\",\"\"\r\n\"on \"\"so\"\"\",\"0.25\",\"ż\"\r\n",
                out.toString(StandardCharsets.UTF_8));
    }
}
