package pl.wspolnie.platform.web;

import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.web.Bar;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Phase;

/** What the gallery of components shows. */
public record GalleryModel(Form<?> form, Form<?> empty, List<Phase> phases, List<Bar> bars, List<String> titles) {

    static GalleryModel sample(String title) {
        var raw = Map.of(
                "title", List.of(title), "groups", List.of("OLD"), "kind", List.of("HARD"), "area", List.of("2"));
        var faults = List.of(
                Fault.of("title", "platform.fault.size.text.max", 22),
                Fault.of("description", "platform.fault.notblank"),
                Fault.of("kind", "platform.fault.choice"),
                Fault.of("consent", "platform.fault.asserttrue"),
                Fault.of("attachment", "platform.fault.notnull"));
        return new GalleryModel(
                new Form<>(null, raw, faults),
                new Form<>(null, Map.of(), List.of()),
                List.of(
                        new Phase("Nabór projektów", "1 kwietnia – 31 maja", Phase.State.PAST),
                        new Phase("Ocena", "1 czerwca – 31 sierpnia", Phase.State.PAST),
                        new Phase("Głosowanie", "1 – 30 września", Phase.State.NOW),
                        new Phase("Wyniki", "15 października", Phase.State.AHEAD)),
                List.of(
                        new Bar("Plac zabaw przy świetlicy", 312, "312", "good"),
                        Bar.of("Ścieżka nad stawem i wiata rowerowa w Woli Czaryskiej", 207, "207"),
                        new Bar("Siłownia", 0, "0", "faint")),
                List.of(title, "Plac zabaw przy świetlicy", "Ścieżka edukacyjna nad stawem i wiata rowerowa"));
    }
}
