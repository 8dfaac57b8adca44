package pl.wspolnie.platform.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import pl.wspolnie.api.web.Page;

/** The templates of the platform and of all plugins, compiled when their jars were built. */
@ApplicationScoped
public class Templates {

    private final TemplateEngine engine;

    public Templates() {
        engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());
    }

    /** Draws a view inside the page shell. */
    public Utf8ByteOutput page(Page page, Shell shell, String view, Object model) {
        Content content = output -> engine.render(view + ".jte", Map.of("page", page, "model", model), output);
        return render("platform/shell.jte", Map.of("page", page, "shell", shell, "content", content));
    }

    /** Draws a view on paper. */
    public Utf8ByteOutput paper(Page page, String title, String site, String view, Object model) {
        Content content = output -> engine.render(view + ".jte", Map.of("page", page, "model", model), output);
        return render("platform/paper.jte", Map.of("page", page, "title", title, "site", site, "content", content));
    }

    /** Draws a view on a page that needs nothing but messages. */
    public Utf8ByteOutput plain(Page page, String title, String view, Object model) {
        Content content = output -> engine.render(view + ".jte", Map.of("page", page, "model", model), output);
        return render("platform/plain.jte", Map.of("page", page, "title", title, "content", content));
    }

    private Utf8ByteOutput render(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        return output;
    }
}
