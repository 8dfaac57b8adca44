package pl.wspolnie.platform.demo;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.municipalities.MunicipalityKind;
import pl.wspolnie.platform.people.LegalForm;
import pl.wspolnie.platform.text.Bilingual;

/** The content of the demonstration as it lies in the files beside this class. */
public final class DemoFiles {

    private static final List<String> PROJECTS = List.of(
            "wspolnie-z-mieszkancami", "lokalnie-decydujemy-razem", "dla-siemiatycz-razem", "akademia-wspolpracy");

    private DemoFiles() {}

    /** Words in both languages. */
    public record Words(String pl, String en) {

        Bilingual both() {
            return new Bilingual(pl, en);
        }

        static Bilingual orEmpty(Words words) {
            return words == null ? Bilingual.EMPTY : words.both();
        }
    }

    /** A municipality with what is known of it; what is not is {@code null}. */
    public record MunicipalityFile(
            String slug,
            MunicipalityKind kind,
            String name,
            @JsonbProperty("short") String shortName,
            String terc,
            Integer population,
            LocalDate populationDate,
            OfficeFile office,
            List<BigDecimal> center,
            String source,
            List<FactFile> facts,
            List<AreaFile> areas,
            List<OrganisationFile> organisations) {}

    /** Where the municipality works. */
    public record OfficeFile(String name, String address, String email, String website) {}

    /** A fact with its date, its source and what is doubtful about it. */
    public record FactFile(String topic, Words label, Words value, Words asOf, String source, Words note) {}

    /** A part of a municipality. */
    public record AreaFile(String name, Integer residents) {}

    /** An organisation of which the sources tell hardly more than the name. */
    public record OrganisationFile(
            String name, @JsonbProperty("short") String shortName, LegalForm form, String source) {}

    /** A project. */
    public record ProjectFile(
            String slug,
            String name,
            LocalDate starts,
            LocalDate ends,
            List<PartnerFile> partners,
            Words summary,
            Words aim,
            Words beneficiaries,
            Words funding,
            Words source,
            List<GoalFile> goals,
            List<EventFile> events,
            Map<String, List<String>> modules) {}

    /** Either a municipality's slug or an organisation's name. */
    public record PartnerFile(String municipality, String name, boolean leader) {}

    /** A detailed aim. */
    public record GoalFile(int number, Words title, List<ActivityFile> activities) {}

    /** What is done for it, and which modules serve it. */
    public record ActivityFile(Words title, Words description, List<String> modules) {}

    /** What happened on a day. */
    public record EventFile(LocalDate date, Words words, String source) {}

    /** The municipalities, in the order in which they are added. */
    public static List<MunicipalityFile> municipalities() {
        return List.of(read("municipalities.json", MunicipalityFile[].class));
    }

    /** The projects. */
    public static List<ProjectFile> projects() {
        return PROJECTS.stream()
                .map(slug -> read("project-" + slug + ".json", ProjectFile.class))
                .toList();
    }

    private static <T> T read(String name, Class<T> type) {
        try (var in = DemoFiles.class.getResourceAsStream(name);
                Jsonb json = JsonbBuilder.create()) {
            return json.fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), type);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (Exception fault) {
            throw new IllegalStateException("The demonstration's " + name + " cannot be read", fault);
        }
    }
}
