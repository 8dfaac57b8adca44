package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;

/** Whether visitors get pages without cookies, which their browsers may keep and ask again for cheaply. */
final class Caching {

    private Caching() {}

    static List<String> faults(Site site) {
        var faults = new ArrayList<String>();
        var here = site.world().full();
        site.own(here, site.crawls(here).get("VISITOR")).forEach((path, answer) -> {
            if (answer.status() == 200) {
                faults.addAll(faults(site.world().visitor(), path));
            }
        });
        return faults;
    }

    private static List<String> faults(Client visitor, String path) {
        var answer = visitor.get(path);
        if (!answer.header("Set-Cookie").isEmpty()) {
            return List.of(answer + " sets a cookie for a visitor: " + answer.header("Set-Cookie"));
        }
        if (validator(answer).isEmpty()) {
            return List.of(answer + " carries neither ETag nor Last-Modified");
        }
        var again = again(visitor, path, answer);
        // A minute may have ended in between, after which a page is drawn anew.
        var settled = again.status() == 200 ? again(visitor, path, again) : again;
        return settled.status() == 304
                ? List.of()
                : List.of(settled + ", not 304, when asked with " + validator(answer));
    }

    private static Answer again(Client visitor, String path, Answer before) {
        var tagged = !before.header("ETag").isEmpty();
        return visitor.get(path, tagged ? "If-None-Match" : "If-Modified-Since", validator(before));
    }

    private static String validator(Answer answer) {
        return answer.header("ETag").isEmpty() ? answer.header("Last-Modified") : answer.header("ETag");
    }
}
