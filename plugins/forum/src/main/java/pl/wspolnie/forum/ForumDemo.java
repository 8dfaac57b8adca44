package pl.wspolnie.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.people.CurrentRequest;

/**
 * The forum of «Lokalnie decydujemy razem», shared by three municipalities, Siemiatycze's FORUM NGO and Secemin's
 * meetings, as their projects planned them; elsewhere one of everything. Days, agendas and who came are invented, but for
 * Secemin's conference of 3 February 2014.
 */
@ApplicationScoped
public class ForumDemo implements DemoData {

    private final CurrentRequest request;
    private final DemoProjectMeetings projects;
    private final DemoCouncil council;

    protected ForumDemo() {
        this(null, null, null);
    }

    @Inject
    public ForumDemo(CurrentRequest request, DemoProjectMeetings projects, DemoCouncil council) {
        this.request = request;
        this.projects = projects;
        this.council = council;
    }

    @Override
    @Transactional
    public void add() {
        switch (request.municipality().slug()) {
            case "powiat-wloszczowski" -> projects.wloszczowa();
            case "siemiatycze" -> projects.siemiatycze();
            case "secemin" -> projects.secemin();
            case "kluczewsko" -> projects.kluczewsko();
            default -> council.add();
        }
    }
}
