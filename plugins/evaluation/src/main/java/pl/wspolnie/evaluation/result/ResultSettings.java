package pl.wspolnie.evaluation.result;

import pl.wspolnie.api.settings.Setting;

/** What a municipality decides about results. */
public final class ResultSettings {

    /** The number of answers in each wave below which no change is claimed. */
    public static final Setting<Long> LEAST_FOR_CLAIMS = Setting.number("least-for-claims", 30, 10, 1000);

    private ResultSettings() {}
}
