package pl.wspolnie.platform.notifications;

/** What a person is told at most once. */
record Occasion(long municipality, long account, String kind, String event) {

    /** Of the mail that tells of it. */
    String mailKey() {
        return "notification/" + municipality + "/" + account + "/" + kind + "/" + event;
    }
}
