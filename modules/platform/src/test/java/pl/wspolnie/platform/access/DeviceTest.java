package pl.wspolnie.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1 | Safari, iPhone",
                "Mozilla/5.0 (X11; Linux x86_64) | Linux",
                "curl/8.9 | curl"
            })
    void saysWhatItsOwnerWouldSay(String agent, String device) {
        assertEquals(device, Device.of(agent));
    }

    @ParameterizedTest
    @CsvSource({"''", "<script>"})
    void saysNothingThatWasMadeUp(String agent) {
        assertEquals("", Device.of(agent));
        assertEquals("", Device.of(null));
    }
}
