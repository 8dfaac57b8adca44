package pl.wspolnie.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, plan.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\Ala\\Zdjęcie z łąki.jpg, Zdjęcie z łąki.jpg",
        "'..', plik",
        "'', plik",
        "'/', plik",
        "'a\u202Egpj.exe', agpj.exe",
        "'a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'",
    })
    void keepsTheLastSegment(String sent, String kept) {
        assertEquals(kept, FileName.clean(sent));
    }

    @Test
    void shortensButKeepsTheEnding() {
        var name = FileName.clean("ż".repeat(500) + ".pdf");
        assertEquals(120, name.length());
        assertTrue(name.endsWith("ż.pdf"));
    }

    @Test
    void saysTheNameForOldAndNewPrograms() {
        assertEquals(
                "attachment; filename=\"Laka 50_ _x_.pdf\"; filename*=UTF-8''%C5%81%C4%85ka%2050%25%20%22x%22.pdf",
                FileName.disposition("attachment", "Łąka 50% \"x\".pdf"));
    }
}
