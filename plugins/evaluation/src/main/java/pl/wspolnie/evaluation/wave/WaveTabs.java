package pl.wspolnie.evaluation.wave;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.web.Link;
import pl.wspolnie.api.web.Page;

/** The parts of a wave's site, as far as they exist for the reader. */
public final class WaveTabs {

    private WaveTabs() {}

    /** @param current the key of the part that the reader is at, for instance {@code results} */
    public static List<Link> of(Page page, Wave wave, String current) {
        var tabs = new ArrayList<Link>();
        boolean own = wave.municipalityId() == page.request().municipality().id();
        tabs.add(tab(page, wave, "overview", "", current));
        if (wave.isPublished() || wave.sealed() && own && page.may("evaluation.result.publish")) {
            tabs.add(tab(page, wave, "results", "/results", current));
            tabs.add(tab(page, wave, "change", "/change", current));
        }
        if (own && !wave.sealed() && page.may(Waves.MANAGE)) {
            tabs.add(tab(page, wave, "invitations", "/invitations", current));
        }
        if (own && !wave.sealed() && page.may("evaluation.answer.type")) {
            tabs.add(tab(page, wave, "sheets", "/sheets", current));
        }
        if (own && !wave.sealed() && page.may(Waves.MANAGE)) {
            tabs.add(tab(page, wave, "shares", "/shares", current));
        }
        if (own && page.may("evaluation.answer.read")) {
            tabs.add(tab(page, wave, "files", "/files", current));
        }
        return tabs;
    }

    private static Link tab(Page page, Wave wave, String key, String path, String current) {
        var url = page.url("evaluation/waves", wave.id()) + path;
        return new Link(page.text("evaluation.tab." + key), url, key.equals(current));
    }

    /** The way to a page of the wave. */
    public static List<Link> way(Page page, Wave wave) {
        return List.of(
                Link.of(page.text("evaluation.module.name"), page.url("evaluation")),
                Link.of(page.text("evaluation.waves.title"), page.url("evaluation/waves")),
                Link.of(wave.name(), page.url("evaluation/waves", wave.id())));
    }
}
