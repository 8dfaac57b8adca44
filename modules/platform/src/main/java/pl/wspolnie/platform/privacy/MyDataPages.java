package pl.wspolnie.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;

/** A person's own data, to take away. */
@Path("account/my-data")
@ApplicationScoped
public class MyDataPages {

    private final MyData data;
    private final Erasure erasure;
    private final CurrentRequest request;

    protected MyDataPages() {
        this(null, null, null);
    }

    @Inject
    public MyDataPages(MyData data, Erasure erasure, CurrentRequest request) {
        this.data = data;
        this.erasure = erasure;
        this.request = request;
    }

    /** Nothing but words. */
    public record MyDataView() {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Permission("platform.account")
    public Html explain() {
        return Html.of("platform/privacy/mydata", new MyDataView(), Text.of("platform.mydata.title"));
    }

    /** How many rows were erased. */
    public record ErasedView(int rows) {}

    @POST
    @Path("erase")
    @Produces(MediaType.TEXT_HTML)
    @Permission("platform.account")
    public Html erase() {
        var rows = erasure.erase(request.requirePerson().id());
        return Html.of("platform/privacy/erased", new ErasedView(rows), Text.of("platform.mydata.erased"));
    }

    @GET
    @Path("wspolnie.zip")
    @Produces("application/zip")
    @Permission("platform.account")
    public Response archive() {
        var person = request.requirePerson().id();
        StreamingOutput content = out -> data.write(person, out);
        return Response.ok(content, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"wspolnie.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
