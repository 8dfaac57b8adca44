package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Link;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.platform.text.Languages;
import pl.wspolnie.platform.text.MessageCatalogue;

/** Draws every component inside the shell; the pages stay in target/preview to be looked at. */
class GalleryTest {

    private static final String HOSTILE = "\"><script>alert(1)</script> Ławki & 'kwiaty'";
    private static final Path SOURCES = Path.of("target/gallery-jte");

    private static TemplateEngine engine;

    @BeforeAll
    static void compile() throws IOException {
        for (var root : List.of(Path.of("target/jte-src"), Path.of("src/test/jte"))) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var copy = SOURCES.resolve(root.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
        engine = TemplateEngine.create(
                new DirectoryCodeResolver(SOURCES), Path.of("target/gallery-classes"), ContentType.Html);
        engine.setTrimControlStructures(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyComponentDrawsInBothLanguages(String language) throws IOException {
        var html = draw(Reader.anonymous(Locale.forLanguageTag(language)), "Ławki i kwiaty");
        assertTrue(html.contains("<html lang=\"" + language + "\">"));
        keep("components-" + language, html);
    }

    @Test
    void theHeaderTellsForWhomOneActsAndSwitchesByOneClick() throws IOException {
        var organisation = new Organisation(7, "Stowarzyszenie «Nad Stawem»");
        var reader = new Reader(
                Languages.POLISH, Optional.of(new Person(3, "Anna", "anna@example.org")), Optional.of(organisation));
        var html = draw(reader, "Ławki");
        assertTrue(
                html.contains("<button type=\"submit\" name=\"organisation\" value=\"7\" lang=\"pl\""
                        + " aria-pressed=\"true\">Stowarzyszenie «Nad Stawem»</button>"),
                html);
        keep("account", html);
    }

    @Test
    void hostileWordsStayWords() {
        var html = draw(Reader.anonymous(Languages.POLISH), HOSTILE);
        assertFalse(html.contains("<script>alert"));
        assertTrue(html.contains("value=\"&#34;>"), "the attribute is not left");
    }

    @Test
    void nothingNeedsInlineStylesOrScripts() {
        var html = draw(Reader.anonymous(Languages.POLISH), "Ławki");
        assertFalse(Pattern.compile("\\sstyle=|\\son[a-z]+=|javascript:")
                .matcher(html)
                .find());
        var scripts =
                Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL).matcher(html);
        while (scripts.find()) {
            assertEquals("", scripts.group(1));
        }
    }

    @Test
    void everyLabelAndDescriptionPointsToSomething() {
        var html = draw(Reader.anonymous(Languages.POLISH), "Ławki");
        var references = Pattern.compile(
                        "(?:for|aria-describedby|aria-labelledby|list)=\"([^\"]+)\"|href=\"#([^\"]+)\"")
                .matcher(html);
        var found = 0;
        while (references.find()) {
            var ids = references.group(1) == null ? references.group(2) : references.group(1);
            for (var id : ids.split(" ")) {
                assertEquals(1, html.split(" id=\"" + Pattern.quote(id) + "\"", -1).length - 1, id);
                found++;
            }
        }
        assertTrue(found > 20);
    }

    @Test
    void errorsAreDesigned() throws IOException {
        var page = page(Reader.anonymous(Languages.POLISH));
        var model = new ErrorView(
                404,
                Text.of("platform.error.404.title"),
                Text.of("platform.error.404.text"),
                List.of(),
                null,
                "/secemin");
        keep("error", shell(page, "platform/error", model));
    }

    private static String draw(CurrentRequest reader, String title) {
        return shell(page(reader), "gallery/components", GalleryModel.sample(title));
    }

    private static String shell(Page page, String view, Object model) {
        Content content = output -> engine.render(view + ".jte", Map.of("page", page, "model", model), output);
        var output = new StringOutput();
        engine.render("platform/shell.jte", Map.of("page", page, "shell", frame(page), "content", content), output);
        return output.toString();
    }

    private static Page page(CurrentRequest reader) {
        var catalogue = new MessageCatalogue(GalleryTest.class.getClassLoader(), true);
        var messages = new Messages() {
            @Override
            public String say(Text text) {
                return catalogue.say(text, reader.locale());
            }

            @Override
            public String say(Text text, Locale locale) {
                return catalogue.say(text, locale);
            }
        };
        return new RequestPage(
                reader.locale(),
                reader,
                messages,
                null,
                new Assets(GalleryTest.class.getClassLoader()),
                null,
                null,
                null,
                () -> "");
    }

    private static Shell frame(Page page) {
        var mandates = page.request().organisation().map(List::of).orElse(List.of());
        return new Shell(
                "Budżet obywatelski 2027",
                "Gmina Secemin",
                "/secemin",
                "/secemin/budget/1?area=2",
                List.of(
                        Link.of("Strona główna", "/secemin"),
                        new Link("Budżet obywatelski", "/secemin/budget", true),
                        Link.of("Konsultacje", "/secemin/consultations"),
                        Link.of("Organizacje", "/secemin/organisations")),
                List.of(Link.of("Moje konto", "/secemin/account"), Link.of("Administracja", "/secemin/administration")),
                List.of(
                        Link.of("Deklaracja dostępności", "/secemin/accessibility"),
                        Link.of("Prywatność", "/secemin/privacy"),
                        Link.of("API i otwarte dane", "/secemin/data"),
                        Link.of("Aktualności (Atom)", "/secemin/feed.atom")),
                mandates,
                List.of(
                        new Shell.Language(
                                "pl", "Polski", page.locale().getLanguage().equals("pl")),
                        new Shell.Language(
                                "en", "English", page.locale().getLanguage().equals("en"))),
                null,
                null,
                null);
    }

    private static void keep(String name, String html) throws IOException {
        var folder = Path.of("target/preview");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".html"), html);
    }
}
