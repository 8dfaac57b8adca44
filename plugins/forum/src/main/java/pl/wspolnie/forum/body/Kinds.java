package pl.wspolnie.forum.body;

import java.util.List;

/** Kinds of bodies and of meetings: data, so that another one is a line in a file and its name. */
public final class Kinds {

    private static final List<Kind> BODIES = Csv.read(
            "kinds.csv",
            row -> new Kind(
                    row.text("code"),
                    row.flag("open"),
                    row.one(Electorate.class, "electorate"),
                    row.one(QuorumRule.class, "quorum")));
    private static final List<String> MEETINGS = Csv.read("meetings.csv", row -> row.text("code"));

    private Kinds() {}

    public static List<Kind> bodies() {
        return BODIES;
    }

    /** The codes of all kinds of meetings; the message {@code forum.meeting.kind.<code>} names each. */
    public static List<String> meetings() {
        return MEETINGS;
    }

    static boolean isBody(String code) {
        return BODIES.stream().anyMatch(kind -> kind.code().equals(code));
    }
}
