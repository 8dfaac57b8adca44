package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.platform.people.OrganisationRegister.Identity;
import pl.wspolnie.platform.people.RegisterImport.CellFault;
import pl.wspolnie.platform.people.RegisterImport.Line;

/** Checks each line of a file as if it were typed into the form, and against the register and the other lines. */
@ApplicationScoped
public class RegisterReading {

    private final Forms forms;
    private final RegisterWords words;

    protected RegisterReading() {
        this(null, null);
    }

    @Inject
    public RegisterReading(Forms forms, RegisterWords words) {
        this.forms = forms;
        this.words = words;
    }

    List<Line> lines(RegisterFile file, String fileName, OrganisationRegister register) {
        var known = new HashMap<String, Long>();
        register.identities().forEach(identity -> marks(identity).keySet().forEach(mark -> known.put(mark, 0L)));
        return file.lines().stream().map(line -> line(line, fileName, known)).toList();
    }

    private Line line(RegisterFile.Line line, String source, Map<String, Long> known) {
        var fields = words.fields(line, source);
        var form = forms.read(OrganisationDetails.class, fields);
        var faults = new ArrayList<>(form.faults());
        // What can be read is checked all the same, so that nobody has to mend a file twice.
        form.faults().forEach(fault -> fields.remove(fault.field()));
        var readable = forms.read(OrganisationDetails.class, fields).value();
        if (readable != null) {
            faults.addAll(identifiers(readable));
            faults.addAll(doubles(readable, line.number(), known));
        }
        var name = line.cells().getOrDefault(RegisterColumns.of("name").orElseThrow(), "");
        return new Line(
                line.number(),
                name,
                form.value(),
                faults.stream().map(RegisterReading::inCell).distinct().toList());
    }

    private static List<Fault> identifiers(OrganisationDetails details) {
        try {
            OrganisationRegister.check(details);
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.faults();
        }
    }

    /** What identifies an organisation, with the field that says it. */
    private static Map<String, String> marks(Identity identity) {
        var marks = new LinkedHashMap<String, String>();
        if (identity.name() != null) {
            marks.put("name/" + identity.name().toLowerCase(Locale.ROOT), "name");
        }
        if (identity.nip() != null) {
            marks.put("nip/" + identity.nip(), "nip");
        }
        if (identity.regon() != null) {
            marks.put("regon/" + identity.regon(), "regon");
        }
        if (identity.registerKind() != null) {
            marks.put(identity.registerKind() + "/" + identity.registerNumber(), "registerNumber");
        }
        return marks;
    }

    private static List<Fault> doubles(OrganisationDetails details, long number, Map<String, Long> known) {
        var faults = new ArrayList<Fault>();
        marks(Identity.of(details)).forEach((mark, field) -> {
            var other = known.putIfAbsent(mark, number);
            if (other != null) {
                faults.add(
                        other == 0
                                ? Fault.of(field, "platform.import.known")
                                : Fault.of(field, "platform.import.double", other));
            }
        });
        return faults;
    }

    private static CellFault inCell(Fault fault) {
        var column = RegisterColumns.of(fault.field())
                .map(RegisterColumns.Column::heading)
                .orElse(fault.field());
        Text message = fault.message();
        return new CellFault(column, message);
    }
}
