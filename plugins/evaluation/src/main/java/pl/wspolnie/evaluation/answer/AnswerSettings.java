package pl.wspolnie.evaluation.answer;

import pl.wspolnie.api.settings.Setting;

/** What a municipality decides about answering. */
public final class AnswerSettings {

    /** How often one network address may begin by the open link, or type a code, within an hour. */
    public static final Setting<Long> STARTS_PER_HOUR = Setting.number("starts-per-hour", 30, 1, 1000);

    private AnswerSettings() {}
}
