package pl.wspolnie.platform.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves the pages for people out of the OpenAPI document, and says what the rest is. */
public class ApiDocument implements OASFilter {

    private static final String API = "/api/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Wspólnie")
                .version("1")
                .description("Participation of residents and organisations in the municipalities of this installation."
                        + " Errors are problem documents (RFC 9457); faults of fields are listed in \"faults\".")
                .license(OASFactory.createLicense().name("EUPL-1.2")));
        var paths = OASFactory.createPaths();
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> {
                if (path.startsWith(API)) {
                    paths.addPathItem(path, item);
                }
            });
        }
        document.setPaths(paths);
    }
}
