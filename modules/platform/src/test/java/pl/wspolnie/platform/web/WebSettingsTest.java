package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebSettingsTest {

    @Test
    void picturesComeFromTheTileServerOnlyWhereThereIsOne() {
        var plain = SecurityHeaders.of(new WebSettings("http://localhost:8080/", Optional.of(" "), ""))
                .get("Content-Security-Policy");
        assertTrue(plain.contains("img-src 'self' data:;"), plain);
        assertFalse(plain.contains("unsafe"), plain);
        var settings = new WebSettings(
                "https://gminy.example", Optional.of("https://{s}.tiles.example:8443/{z}/{x}/{y}.png"), "");
        var mapped = SecurityHeaders.of(settings).get("Content-Security-Policy");
        assertTrue(mapped.contains("img-src 'self' data: https://*.tiles.example:8443;"), mapped);
    }

    @Test
    void httpsIsInsistedOnOnlyWhereItIsUsed() {
        var insecure = new WebSettings("http://localhost:8080/", Optional.empty(), "");
        assertEquals("http://localhost:8080", insecure.baseUrl());
        assertFalse(SecurityHeaders.of(insecure).containsKey("Strict-Transport-Security"));
        var secure = new WebSettings("https://gminy.example", Optional.empty(), "");
        assertTrue(SecurityHeaders.of(secure).containsKey("Strict-Transport-Security"));
    }
}
