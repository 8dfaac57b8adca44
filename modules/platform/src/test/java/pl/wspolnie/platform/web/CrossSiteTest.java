package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteTest {

    private static final String BASE = "https://gminy.example";

    @ParameterizedTest(name = "{0} {1} origin {2} host {3} token {4} cookies {5}: {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // reading is free
                "GET, cross-site, https://evil.example, gminy.example, false, true, true",
                "HEAD, cross-site, -, gminy.example, false, true, true",
                "OPTIONS, cross-site, https://evil.example, gminy.example, false, true, true",
                // browsers of today say where from
                "POST, same-origin, https://gminy.example, gminy.example, false, true, true",
                "POST, none, -, gminy.example, false, true, true",
                "POST, same-site, https://other.gminy.example, gminy.example, false, true, false",
                "POST, cross-site, https://evil.example, gminy.example, false, true, false",
                "POST, cross-site, https://gminy.example, gminy.example, false, true, false",
                "PUT, cross-site, -, gminy.example, false, false, false",
                "DELETE, nonsense, -, gminy.example, false, true, false",
                // older ones at least give the origin
                "POST, -, https://gminy.example, proxied:8080, false, true, true",
                "POST, -, http://localhost:8080, localhost:8080, false, true, true",
                "POST, -, HTTP://LocalHost:8080, localhost:8080, false, true, true",
                "POST, -, https://evil.example, gminy.example, false, true, false",
                "POST, -, https://gminy.example.evil.example, gminy.example, false, true, false",
                "POST, -, null, gminy.example, false, true, false",
                "POST, -, %%%, gminy.example, false, true, false",
                "POST, -, http://localhost:8080, -, false, true, false",
                // no browser: what has no cookies acts for nobody
                "POST, -, -, gminy.example, false, false, true",
                "POST, -, -, gminy.example, false, true, false",
                // a token cannot be sent by a foreign page
                "POST, cross-site, https://evil.example, gminy.example, true, false, true",
                // unknown methods are no reading
                "FOO, cross-site, -, gminy.example, false, true, false",
                "get, cross-site, -, gminy.example, false, true, false"
            })
    void decides(
            String method, String site, String origin, String host, boolean token, boolean cookies, boolean allowed) {
        assertEquals(allowed, new CrossSite(method, site, origin, host, token, cookies).allowed(BASE));
    }
}
