package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.text.Languages;

/** The words of a table as the fields of a form: a legal form by its name in either language, «tak» for yes. */
@ApplicationScoped
public class RegisterWords {

    private static final List<String> YES = List.of("tak", "t", "yes", "y", "true", "1", "x");
    private static final List<String> NO = List.of("nie", "n", "no", "false", "0", "-");

    private final Messages messages;

    protected RegisterWords() {
        this(null);
    }

    @Inject
    public RegisterWords(Messages messages) {
        this.messages = messages;
    }

    /** @param source what to note as the source where the line names none */
    MultivaluedMap<String, String> fields(RegisterFile.Line line, String source) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("status", OrganisationStatus.ACTIVE.name());
        fields.putSingle("source", source);
        line.cells().forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                fields.put(column.field(), values(column.kind(), cell));
            }
        });
        return fields;
    }

    private List<String> values(RegisterColumns.Kind kind, String cell) {
        return switch (kind) {
            case TEXT -> List.of(undefused(cell));
            case FORM -> List.of(constant(LegalForm.values(), "platform.site.form.", cell));
            case STATUS -> List.of(constant(OrganisationStatus.values(), "platform.site.status.", cell));
            case REGISTER -> List.of(constant(RegisterKind.values(), "platform.site.register.", cell));
            case SPHERES ->
                Stream.of(cell.split("[;,\\s]+"))
                        .filter(part -> !part.isEmpty())
                        .toList();
            case YES_NO -> List.of(yesNo(cell));
        };
    }

    /** An apostrophe before the sign of a formula, as the published table has it. */
    private static String undefused(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** The constant's name; what is not known stays as it is and is a fault of the form. */
    private <E extends Enum<E>> String constant(E[] constants, String key, String cell) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(cell) || isCalled(key + constant, cell))
                .findFirst()
                .map(Enum::name)
                .orElse(cell);
    }

    private boolean isCalled(String key, String cell) {
        return Languages.ALL.stream()
                .anyMatch(language -> messages.say(Text.of(key), language).equalsIgnoreCase(cell));
    }

    private static String yesNo(String cell) {
        var word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return "true";
        }
        return NO.contains(word) ? "false" : cell;
    }
}
