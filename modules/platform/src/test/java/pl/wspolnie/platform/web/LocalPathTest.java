package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/secemin", "/secemin/budget?page=2", "/secemin/budget/1#field-title", "/a//b"})
    void pathsOfThisSiteAreFollowed(String path) {
        assertEquals(path, LocalPath.orHome(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "secemin",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/%zz",
                "/ space",
                "/line\nbreak",
                "/tab\there"
            })
    void allElseLeadsHome(String path) {
        assertEquals("/", LocalPath.orHome(path));
    }
}
