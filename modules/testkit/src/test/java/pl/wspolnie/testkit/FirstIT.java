package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FirstIT extends SuiteTest {
    @Test
    void boots() {
        var answer = visitor().get("/");
        System.out.println(answer + answer.excerpt());
        bench().municipality("alfa", "Alfa", "9900001");
        bench().module("alfa", "sample", true);
        var id = bench().account("a@alfa.example", "Ala", "tajne-haslo-1");
        bench().demo("alfa", "sample", id);
        System.out.println(bench().rows("alfa", "sample"));
        System.out.println(bench().mapping("sample"));
        System.out.println(bench().names("sample"));
        System.out.println(bench().documents("alfa", "sample"));
        System.out.println(bench().export("alfa", "sample", id));
        assertEquals(2, bench().rows("alfa", "sample").get("sample_notice").size());
    }
}
