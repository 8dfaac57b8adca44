package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.text.Languages;
import pl.wspolnie.platform.text.MessageCatalogue;

class RecordFormsTest {

    private enum Kind {
        SOFT,
        HARD
    }

    private record Item(
            @NotBlank @Size(max = 20) String name,

            @NotNull @DecimalMin("0.01") @Digits(integer = 8, fraction = 2)
            BigDecimal cost) {}

    private record Proposal(
            @NotBlank @Size(min = 5, max = 40) String title,
            String summary,
            @NotNull Kind kind,
            @Max(10) long places,
            Integer rooms,
            LocalDate until,
            LocalDateTime meeting,
            boolean consent,
            @Size(max = 2) List<Kind> groups,
            @Size(min = 1, max = 3) List<Item> items,

            @Pattern(regexp = "\\d{2}-\\d{3}", message = "platform.fault.pattern")
            String postcode) {}

    private record Document(@Size(max = 20_000) String text) {}

    private record Picky(String text) {
        Picky {
            if ("no".equals(text)) {
                throw new InvalidInput("text", "platform.fault.choice");
            }
            if ("crash".equals(text)) {
                throw new IllegalArgumentException("crash");
            }
        }
    }

    private static final Validator VALIDATOR = Validators.plain();

    private final RecordForms forms = new RecordForms(VALIDATOR, Reader.anonymous(Languages.POLISH));

    @Test
    void aGoodFormBecomesItsRecord() {
        var form = forms.read(Proposal.class, good());
        assertEquals(List.of(), form.faults());
        var expected = new Proposal(
                "Plac zabaw",
                "Pierwszy wiersz\nDrugi",
                Kind.HARD,
                7,
                null,
                LocalDate.of(2027, 5, 31),
                LocalDateTime.of(2027, 5, 31, 15, 30),
                true,
                List.of(Kind.SOFT, Kind.HARD),
                List.of(new Item("Ławka", new BigDecimal("1234.50")), new Item("Lampa", new BigDecimal("99"))),
                "29-145");
        assertEquals(expected, form.valid());
    }

    @Test
    void emptyIsNothing() {
        var fields = good();
        fields.putSingle("summary", " \t ");
        fields.putSingle("until", "");
        fields.remove("consent");
        fields.remove("groups");
        var value = forms.read(Proposal.class, fields).valid();
        assertNull(value.summary());
        assertNull(value.until());
        assertFalse(value.consent());
        assertEquals(List.of(), value.groups());
    }

    @Test
    void everyFaultIsFoundAtOnceInTheOrderOfTheFields() {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("title", "abc");
        fields.putSingle("kind", "NONE");
        fields.putSingle("places", "many");
        fields.putSingle("until", "31.02.2027");
        fields.putSingle("items[4].cost", "1,999");
        fields.putSingle("postcode", "x");
        var form = forms.read(Proposal.class, fields);
        assertNull(form.value());
        assertEquals(
                List.of("title", "kind", "places", "until", "items[0].name", "items[0].cost", "postcode"),
                form.faults().stream().map(Fault::field).toList());
        assertEquals("Wpisz od 5 do 40 znaków.", said(form, "title"));
        assertEquals("Wybierz jedną z podanych możliwości.", said(form, "kind"));
        assertEquals("Podaj liczbę całkowitą, na przykład 12.", said(form, "places"));
        assertEquals("Wypełnij to pole.", said(form, "items[0].name"));
        assertEquals(
                "Podaj liczbę, która ma najwyżej 8 cyfr przed przecinkiem i najwyżej 2 po przecinku.",
                said(form, "items[0].cost"));
        assertEquals("Wpisz w podanym formacie.", said(form, "postcode"));
        assertThrows(InvalidInput.class, form::valid);
    }

    @Test
    void aFaultyFormKeepsWhatWasTyped() {
        var fields = good();
        fields.putSingle("places", "many");
        fields.putSingle("other", "kept too");
        var form = forms.read(Proposal.class, fields);
        assertEquals("many", form.raw("places"));
        assertEquals("kept too", form.raw("other"));
        assertTrue(form.has("kind", Kind.HARD));
        assertEquals("1 234,50 zł", form.raw("items[0].cost"));
        assertEquals("Lampa", form.raw("items[1].name"), "rows follow each other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "12,50 | 12.50",
                "12.50 | 12.50",
                "1 234,50 zł | 1234.50",
                "1\u00a0234\u202f567,89 | 1234567.89",
                "1,234.50 | 1234.50",
                "1.234,50 | 1234.50",
                "-0,01 | -0.01",
                "250000 PLN | 250000"
            })
    void amountsAreReadAsPeopleWriteThem(String typed, BigDecimal amount) throws FieldTypes.Unreadable {
        assertEquals(amount, FieldTypes.read(BigDecimal.class, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9",
                "1E999999999",
                "NaN",
                "Infinity",
                "0x10",
                "1.2.3",
                "1,2,3",
                "--1",
                "zł",
                "1234567890123456789012",
                "٣",
                "1,23456789"
            })
    void whatIsNoAmountIsRefused(String typed) {
        var refused = assertThrows(FieldTypes.Unreadable.class, () -> FieldTypes.read(BigDecimal.class, typed));
        assertEquals("platform.fault.amount", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "1.0", "9999999999999999999999", "0x1", "1_000", "½"})
    void whatIsNoIntegerIsRefused(String typed) {
        assertThrows(FieldTypes.Unreadable.class, () -> FieldTypes.read(int.class, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2027",
                "2027-13-01",
                "2027-1-1",
                "+999999999-01-01",
                "0001-01-01",
                "dziś",
                "2027-05-31T10:00"
            })
    void whatIsNoDayIsRefused(String typed) {
        assertThrows(FieldTypes.Unreadable.class, () -> FieldTypes.read(LocalDate.class, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "\ud800", "x\uffff", "a\u0085b"})
    void charactersThatNobodyCanStoreAreRefused(String typed) {
        var fields = good();
        fields.putSingle("summary", typed);
        assertEquals("Usuń znaki, których nie da się wyświetlić.", said(forms.read(Proposal.class, fields), "summary"));
    }

    @Test
    void endlessListsAndTextsAreRefused() {
        var fields = good();
        for (int i = 0; i <= RecordReader.MOST_ITEMS; i++) {
            fields.putSingle("items[" + i + "].name", "x");
        }
        fields.putSingle("summary", "x".repeat(RecordReader.LONGEST_TEXT + 1));
        var form = forms.read(Proposal.class, fields);
        assertEquals(
                Set.of("items", "summary"),
                form.faults().stream().map(Fault::field).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"20000, true", "20001, false"})
    void aTextMayBeAsLongAsItsRecordSays(int letters, boolean taken) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("text", "x".repeat(letters));
        assertEquals(taken, forms.read(Document.class, fields).faults().isEmpty());
    }

    @Test
    void aRecordMayRefuseItself() {
        assertEquals("platform.fault.choice", onlyFault("no").message().key());
        assertEquals(Fault.of("", "platform.fault.invalid"), onlyFault("crash"));
    }

    @Test
    void whatIsFilledInCanBeReadAgain() {
        var value = forms.read(Proposal.class, good()).valid();
        var filled = forms.fill(value);
        assertEquals("1234,50", filled.raw("items[0].cost"));
        var again = new MultivaluedHashMap<String, String>();
        filled.raw().forEach(again::put);
        assertEquals(value, forms.read(Proposal.class, again).valid());
    }

    @Test
    void jsonIsCheckedLikeAForm() {
        assertThrows(InvalidInput.class, () -> forms.check(null));
        var faults = assertThrows(InvalidInput.class, () -> forms.check(new Item("", null)))
                .faults();
        assertEquals(Set.of("name", "cost"), faults.stream().map(Fault::field).collect(Collectors.toSet()));
        assertDoesNotThrow(() -> forms.check(new Item("Ławka", BigDecimal.TEN)));
    }

    @Property(tries = 500)
    void noInputBreaksTheReader(@ForAll("hostileFields") Map<String, List<String>> fields) {
        var sent = new MultivaluedHashMap<String, String>();
        fields.forEach(sent::put);
        var form = forms.read(Proposal.class, sent);
        assertTrue(form.value() != null || form.hasFaults());
        var messages = new MessageCatalogue(RecordFormsTest.class.getClassLoader(), true);
        form.faults()
                .forEach(fault -> assertFalse(
                        messages.say(fault.message(), Languages.POLISH).isBlank()));
    }

    @Provide
    Arbitrary<Map<String, List<String>>> hostileFields() {
        var names = Arbitraries.of(
                "title",
                "kind",
                "places",
                "rooms",
                "until",
                "meeting",
                "consent",
                "groups",
                "items",
                "items[0].name",
                "items[0].cost",
                "items[999999].cost",
                "items[-1].cost",
                "items[1]",
                "items[0].name.x",
                "items[0]..",
                "postcode",
                "",
                "[",
                "class",
                "a.b[0].c");
        var values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.of(
                        "",
                        " ",
                        "true",
                        "HARD",
                        "12",
                        "12,50",
                        "2027-05-31",
                        "2027-05-31T10:00",
                        "-1",
                        "null",
                        "{0}",
                        "${7*7}",
                        "'"));
        return Arbitraries.maps(names, values.list().ofMaxSize(4)).ofMaxSize(12);
    }

    private Fault onlyFault(String text) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("text", text);
        var form = forms.read(Picky.class, fields);
        assertEquals(1, form.faults().size());
        return form.faults().get(0);
    }

    private static String said(Form<?> form, String field) {
        Text message = form.fault(field)
                .orElseThrow(() -> new AssertionError(form.faults()))
                .message();
        return new MessageCatalogue(RecordFormsTest.class.getClassLoader(), true).say(message, Languages.POLISH);
    }

    private static MultivaluedMap<String, String> good() {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("title", "  Plac zabaw ");
        fields.putSingle("summary", "Pierwszy wiersz\r\nDrugi");
        fields.putSingle("kind", "HARD");
        fields.putSingle("places", "7");
        fields.putSingle("until", "31.05.2027");
        fields.putSingle("meeting", "2027-05-31T15:30");
        fields.putSingle("consent", "on");
        fields.put("groups", List.of("SOFT", "HARD"));
        fields.putSingle("items[0].name", "Ławka");
        fields.putSingle("items[0].cost", "1 234,50 zł");
        fields.putSingle("items[1].name", "");
        fields.putSingle("items[1].cost", " ");
        fields.putSingle("items[7].name", "Lampa");
        fields.putSingle("items[7].cost", "99");
        fields.putSingle("postcode", "29-145");
        return fields;
    }
}
