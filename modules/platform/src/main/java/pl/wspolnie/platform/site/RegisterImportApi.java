package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.platform.people.RegisterImport;

/** Reading a register from a file, for programs. */
@Path("api/v1/{municipality}/organisation-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
@ApplicationScoped
public class RegisterImportApi {

    private final RegisterImport register;
    private final Messages messages;

    protected RegisterImportApi() {
        this(null, null);
    }

    @Inject
    public RegisterImportApi(RegisterImport register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    /** A file that was kept, line by line. */
    public record Report(long id, List<LineReport> lines, List<String> ignoredColumns) {}

    /** A line of the file. */
    public record LineReport(long line, String name, List<CellReport> faults) {}

    /** What is wrong in a cell, in the reader's language. */
    public record CellReport(String column, String fault) {}

    /** The lines to enter. */
    public record Choice(List<Long> lines) {}

    /** What became of them. */
    public record Entered(int entered) {}

    @POST
    @Consumes("text/csv")
    @Permission("platform.organisations.manage")
    @Operation(summary = "Sends a table; tells what is wrong in it, and enters nothing")
    public Response keep(byte[] content) {
        return Response.status(201).entity(report(register.keep("", content))).build();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Permission("platform.organisations.manage")
    @Operation(summary = "Tells again what is wrong in a table")
    public Report report(@PathParam("id") long id) {
        var preview = register.preview(id);
        return new Report(id, preview.lines().stream().map(this::line).toList(), preview.ignored());
    }

    private LineReport line(RegisterImport.Line line) {
        return new LineReport(
                line.number(),
                line.name(),
                line.faults().stream()
                        .map(fault -> new CellReport(fault.column(), messages.say(fault.message())))
                        .toList());
    }

    @POST
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.organisations.manage")
    @Operation(summary = "Enters the chosen lines, all or none of them")
    public Entered enter(@PathParam("id") long id, Choice choice) {
        if (choice == null || choice.lines() == null) {
            throw new InvalidInput("lines", "platform.import.choose");
        }
        return new Entered(register.enter(id, choice.lines()));
    }
}
