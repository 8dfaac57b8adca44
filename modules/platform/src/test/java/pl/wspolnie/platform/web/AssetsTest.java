package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    private final Assets assets = new Assets(AssetsTest.class.getClassLoader());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wspolnie.css",
                "wspolnie.svg",
                "site.js",
                "map.js",
                "webjars/picocss__pico/css/pico.min.css",
                "webjars/htmx.org/dist/htmx.min.js",
                "webjars/leaflet/dist/leaflet.js",
                "webjars/leaflet/dist/leaflet.css"
            })
    void whatPagesNameIsThere(String path) {
        var url = assets.url(path);
        assertTrue(url.matches("/(static|webjars)/.+\\?v=[0-9a-f]{16}"), url);
        var asset = assets.at(url.substring(0, url.indexOf('?'))).orElseThrow();
        assertEquals(url, asset.url());
    }

    @Test
    void aFileThatIsNotThereIsAnErrorOfTheTemplate() {
        assertThrows(IllegalArgumentException.class, () -> assets.url("nothing.css"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/nothing.css",
                "/static/../pl/wspolnie/platform/messages/messages_pl.properties",
                "/static/..%2f..%2fx.css",
                "/static//wspolnie.css",
                "/static/.hidden.css",
                "/webjars/../static/wspolnie.css",
                "/META-INF/resources/static/wspolnie.css",
                "/static/wspolnie.class",
                "/static/",
                "/static/wspolnie",
                ""
            })
    void nothingElseIsServed(String address) {
        assertTrue(assets.at(address).isEmpty());
    }
}
