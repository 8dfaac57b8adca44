package pl.wspolnie.map.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.entry.Keeper;
import pl.wspolnie.map.entry.Registering;
import pl.wspolnie.map.outline.OutlineInput;
import pl.wspolnie.map.outline.Outlines;
import pl.wspolnie.map.suggestion.DecisionInput;
import pl.wspolnie.map.suggestion.SuggestionInput;
import pl.wspolnie.map.suggestion.Suggestions;
import pl.wspolnie.map.survey.Surveys;

/**
 * The maps of the four projects, read from surveys as an officer would. Events with a source are facts; offers, positions,
 * outlines and suggestions are invented.
 */
@ApplicationScoped
public class MapDemo implements DemoData {

    private static final Set<String> KNOWN =
            Set.of("secemin", "kluczewsko", "powiat-wloszczowski", "siemiatycze", "milki");

    private static final String NO_SOURCE = "przybliżony, na potrzeby demonstracji";

    private final CurrentRequest request;
    private final Organisations organisations;
    private final Registering registering;
    private final DemoSurvey survey;
    private final Surveys surveys;
    private final Entries entries;
    private final Outlines outlines;
    private final Suggestions suggestions;

    protected MapDemo() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public MapDemo(
            CurrentRequest request,
            Organisations organisations,
            Registering registering,
            DemoSurvey survey,
            Surveys surveys,
            Entries entries,
            Outlines outlines,
            Suggestions suggestions) {
        this.request = request;
        this.organisations = organisations;
        this.registering = registering;
        this.survey = survey;
        this.surveys = surveys;
        this.entries = entries;
        this.outlines = outlines;
        this.suggestions = suggestions;
    }

    @Override
    @Transactional
    public void add() {
        registering.followAll();
        var all = organisations.all();
        if (all.isEmpty()) {
            return;
        }
        var slug = request.municipality().slug();
        var name = KNOWN.contains(slug) ? slug : "other";
        var first = all.get(0).name();
        outlines.set(new OutlineInput(survey.text(name + ".geojson", first), NO_SOURCE))
                .markInvented();
        survey.enter(name + ".csv", first);
        if (!name.equals("powiat-wloszczowski")) {
            keep(all, first);
        }
    }

    /** What keeps a map true: a confirmation, suggestions, and a table that waits. */
    private void keep(List<Organisation> all, String first) {
        var confirmed = all.stream()
                .flatMap(organisation -> entries.ofOrganisation(organisation.id()).stream())
                .filter(entry -> entry.offer() != null)
                .toList();
        confirmed.forEach(entry -> entries.confirm(entry, Keeper.ORGANISATION));
        suggest(confirmed.isEmpty() ? null : confirmed.get(0));
        surveys.keep("ankieta-uzupełnienie.csv", survey.bytes("waiting.csv", first))
                .markInvented();
    }

    private void suggest(Entry entry) {
        var key = entry == null ? null : entry.id();
        suggestions
                .add(new SuggestionInput(key, "Zajęcia w świetlicy zaczynają się teraz o 17.00, a nie o 16.00.", null))
                .markInvented();
        suggestions
                .add(new SuggestionInput(
                        null,
                        "Na mapie brakuje grupy, która od wiosny sprząta brzegi rzeki. Spotykamy się w soboty przy moście.",
                        null))
                .markInvented();
        var rejected =
                suggestions.add(new SuggestionInput(key, "Dopiszcie, że to najlepsza organizacja w gminie.", null));
        rejected.markInvented();
        suggestions.decide(
                rejected.id(),
                new DecisionInput(
                        DecisionInput.Decision.REJECT,
                        "Na mapie piszemy, co kto robi, a ocenę zostawiamy czytelnikom."));
    }
}
