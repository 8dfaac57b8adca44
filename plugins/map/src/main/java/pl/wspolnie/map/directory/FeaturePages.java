package pl.wspolnie.map.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.map.outline.Outlines;
import pl.wspolnie.map.place.Box;
import pl.wspolnie.map.web.Packed;

/** What maps ask for while they are moved. */
@ApplicationScoped
@Path("/{municipality}/map")
@Produces(GeoJson.TYPE)
public class FeaturePages {

    /** The zoom at which a whole voivodeship is in sight. */
    private static final String FAR = "8";

    private final Features features;
    private final Outlines outlines;

    protected FeaturePages() {
        this(null, null);
    }

    @Inject
    public FeaturePages(Features features, Outlines outlines) {
        this.features = features;
        this.outlines = outlines;
    }

    @GET
    @Path("organisations.geojson")
    @PermitAll
    public Response organisations(
            @QueryParam("words") String words,
            @QueryParam("field") String field,
            @QueryParam("group") String group,
            @QueryParam("area") String area,
            @QueryParam("form") String form,
            @QueryParam("exchange") String exchange,
            @QueryParam("benefit") String benefit,
            @QueryParam("recent") String recent,
            @QueryParam("bbox") String bbox,
            @QueryParam("zoom") @DefaultValue(FAR) int zoom,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
        var filter = new Filter(words, field, group, area, form, exchange, benefit, recent, null);
        return Packed.answer(features.organisations(filter, Box.of(bbox).orElse(null), zoom), GeoJson.TYPE, encodings);
    }

    @GET
    @Path("activities.geojson")
    @PermitAll
    public Response activities(
            @QueryParam("words") String words,
            @QueryParam("field") String field,
            @QueryParam("group") String group,
            @QueryParam("area") String area,
            @QueryParam("form") String form,
            @QueryParam("benefit") String benefit,
            @QueryParam("recent") String recent,
            @QueryParam("status") String status,
            @QueryParam("bbox") String bbox,
            @QueryParam("zoom") @DefaultValue(FAR) int zoom,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
        var filter = new Filter(words, field, group, area, form, null, benefit, recent, status);
        return Packed.answer(features.activities(filter, Box.of(bbox).orElse(null), zoom), GeoJson.TYPE, encodings);
    }

    /** One activity alone; what is in sight does not matter. */
    @GET
    @Path("activities/{id}/shape.geojson")
    @PermitAll
    public Response shape(@PathParam("id") long id, @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
        return Packed.answer(features.activity(id), GeoJson.TYPE, encodings);
    }

    /** The municipality's outline. */
    @GET
    @Path("outline.geojson")
    @PermitAll
    public Response outline(@HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
        var outline = outlines.here().orElseThrow(() -> new NotFound("an outline"));
        return Packed.answer(outline.geojson().getBytes(StandardCharsets.UTF_8), GeoJson.TYPE, encodings);
    }
}
