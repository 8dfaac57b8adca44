package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.people.CurrentRequest;

/**
 * The standards of cooperation of «Lokalnie decydujemy razem», shared by its three municipalities; elsewhere documents in
 * every state. The project's text is not known: all of it is invented, and says so.
 */
@ApplicationScoped
public class StandardDemo implements DemoData {

    private final CurrentRequest request;
    private final DemoStandards demo;

    protected StandardDemo() {
        this(null, null);
    }

    @Inject
    public StandardDemo(CurrentRequest request, DemoStandards demo) {
        this.request = request;
        this.demo = demo;
    }

    @Override
    @Transactional
    public void add() {
        switch (request.municipality().slug()) {
            case "powiat-wloszczowski" -> {
                demo.regulation();
                demo.standards(true);
            }
            case "kluczewsko", "secemin" -> demo.partner();
            case "siemiatycze", "milki" -> demo.programme(-3);
            default -> everything();
        }
    }

    private void everything() {
        demo.outdated();
        demo.regulation();
        demo.programme(-40);
        demo.programme(14);
        demo.unpublished();
        demo.begin(demo.standards(false));
    }
}
