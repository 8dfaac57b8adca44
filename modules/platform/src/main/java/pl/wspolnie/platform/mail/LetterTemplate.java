package pl.wspolnie.platform.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;

/** Draws letters as HTML. */
@ApplicationScoped
public class LetterTemplate {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, LetterTemplate.class.getClassLoader());

    String html(LetterPaper.Look look) {
        var output = new StringOutput();
        engine.render("platform/mail/letter.jte", look, output);
        return output.toString();
    }
}
