package pl.wspolnie.testkit.inside;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import pl.wspolnie.api.security.Role;

/** The testkit's hand inside the server. It is in no product: the testkit alone adds it to what it assembles. */
@WebServlet("/testkit/*")
public class Workbench extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Fixture fixture;

    @Inject
    private transient Contents contents;

    @Inject
    private transient Mapping mapping;

    @Inject
    private transient MovableClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JsonbBuilder.create().toJson(Map.of("result", answer(request))));
    }

    private Object answer(HttpServletRequest request) {
        var what = request.getPathInfo().substring(1);
        var municipality = request.getParameter("municipality");
        var plugin = request.getParameter("plugin");
        return switch (what) {
            case "alive" -> true;
            case "names" -> contents.names(plugin);
            case "documents" -> contents.documents(municipality, plugin);
            case "lag" -> contents.lag();
            case "rows" -> contents.rows(municipality, plugin);
            case "reindex" -> contents.reindex(municipality, plugin);
            case "mapping" -> mapping.faults(plugin);
            case "export" -> contents.export(municipality, plugin, number(request, "account"));
            case "erase" -> contents.erase(municipality, plugin, number(request, "account"));
            case "expire" -> contents.expire(municipality, plugin);
            default -> make(what, municipality, plugin, request);
        };
    }

    private Object make(String what, String municipality, String plugin, HttpServletRequest request) {
        var name = request.getParameter("name");
        switch (what) {
            case "municipality" -> {
                return fixture.municipality(municipality, name, request.getParameter("terc"));
            }
            case "account" -> {
                return fixture.account(request.getParameter("email"), name, request.getParameter("password"));
            }
            case "organisation" -> {
                return fixture.organisation(municipality, name, number(request, "account"));
            }
            case "clock" -> clock.move(Duration.ofDays(number(request, "days")));
            case "role" -> fixture.role(number(request, "account"), municipality, Role.valueOf(name));
            case "module" -> fixture.module(municipality, plugin, Boolean.parseBoolean(request.getParameter("on")));
            case "demo" -> fixture.demo(municipality, plugin, number(request, "account"));
            default -> throw new IllegalArgumentException(what);
        }
        return true;
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(request.getParameter(name));
    }
}
