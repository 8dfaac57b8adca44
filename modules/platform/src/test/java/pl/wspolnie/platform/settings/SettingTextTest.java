package pl.wspolnie.platform.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.api.settings.Setting;

class SettingTextTest {

    private static final Setting<BigDecimal> POOL = Setting.money("pool", new BigDecimal("100.00"), 0, 1_000_000);
    private static final Setting<Long> LIMIT = Setting.number("limit", 3, 1, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234,50|1234.50", "1 234,5|1234.50", "1 234.50|1234.50", "0|0.00", "1000000|1000000.00"})
    void readsMoneyAsPeopleWriteIt(String text, String value) throws SettingText.NotAValue {
        assertEquals(new BigDecimal(value), SettingText.read(POOL, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,234.50", "0,001", "-1", "1000000,01", "1e3", "NaN", "99999999999999999999999999999"})
    void refusesWhatIsNoMoney(String text) {
        assertThrows(SettingText.NotAValue.class, () -> SettingText.read(POOL, text));
    }

    @Test
    void holdsNumbersWithinTheirBounds() throws SettingText.NotAValue {
        assertEquals(10L, SettingText.read(LIMIT, " 10 "));
        assertEquals("platform.setting.number.bounds", faultOf(LIMIT, "11"));
        assertEquals("platform.setting.number.bounds", faultOf(LIMIT, "0"));
        assertEquals("platform.setting.number.form", faultOf(LIMIT, "1.5"));
        assertEquals("platform.setting.number.form", faultOf(LIMIT, "99999999999999999999"));
    }

    @Test
    void knowsYesFromNo() throws SettingText.NotAValue {
        var setting = Setting.yesNo("open", false);
        assertEquals(true, SettingText.read(setting, "on"));
        assertEquals(true, SettingText.read(setting, SettingText.write(true)));
        assertEquals(false, SettingText.read(setting, "false"));
    }

    @Test
    void offersOnlyTheChoicesDeclared() throws SettingText.NotAValue {
        var setting = Setting.choice("rule", "greedy", "greedy", "shares");
        assertEquals("shares", SettingText.read(setting, "shares"));
        assertEquals("platform.setting.choice.form", faultOf(setting, "Shares"));
    }

    @Test
    void keepsALineOnOneLine() throws SettingText.NotAValue {
        var setting = Setting.line("title", "", 20);
        assertEquals("two words", SettingText.read(setting, " two\r\n words "));
        assertEquals("platform.setting.words.bounds", faultOf(setting, "x".repeat(21)));
        assertEquals("a\nb", SettingText.read(Setting.paragraphs("text", "", 20), "a\r\nb"));
    }

    @Test
    void holdsADayOrNone() throws SettingText.NotAValue {
        var setting = Setting.day("published");
        assertEquals("2026-03-31", SettingText.read(setting, " 2026-03-31 "));
        assertEquals("", SettingText.read(setting, ""));
        assertEquals("platform.fault.date", faultOf(setting, "2026-02-30"));
        assertEquals("platform.fault.date", faultOf(setting, "wiosną"));
    }

    private static String faultOf(Setting<?> setting, String text) {
        return SettingText.fault(setting, text).orElseThrow().message().key();
    }
}
