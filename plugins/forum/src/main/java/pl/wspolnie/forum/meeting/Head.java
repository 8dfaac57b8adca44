package pl.wspolnie.forum.meeting;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.web.Link;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.forum.body.Home;

/**
 * What every page of a meeting begins with.
 *
 * @param home who keeps it
 * @param keeps whether the reader does
 * @param leads whether the reader holds votes
 */
public record Head(Meeting meeting, Home home, boolean keeps, boolean leads) {

    /** The parts of the meeting's site, as far as there is something for the reader. */
    public List<Link> tabs(Page page, String current) {
        var tabs = new ArrayList<Link>();
        tabs.add(tab(page, "overview", "", current));
        if (meeting.votesShown() || leads && meeting.status() != MeetingStatus.CANCELLED) {
            tabs.add(tab(page, "votes", "/votes", current));
        }
        if (meeting.minutesShown() || keeps && meeting.status() == MeetingStatus.HELD) {
            tabs.add(tab(page, "minutes", "/minutes", current));
        }
        if (keeps) {
            tabs.add(tab(page, "participants", "/participants", current));
        }
        return tabs;
    }

    private Link tab(Page page, String key, String path, String current) {
        return new Link(page.text("forum.tab." + key), page.url(meeting.path()) + path, key.equals(current));
    }

    /** The way to the meeting's page. */
    public List<Link> way(Page page) {
        return List.of(
                Link.of(page.text("forum.module.name"), page.url("forum")),
                Link.of(
                        meeting.body().name(),
                        page.url("forum/bodies", meeting.body().id())));
    }

    /** The way to a page below the meeting's. */
    public List<Link> wayBelow(Page page) {
        var way = new ArrayList<>(way(page));
        way.add(Link.of(meeting.title(), page.url(meeting.path())));
        return way;
    }
}
