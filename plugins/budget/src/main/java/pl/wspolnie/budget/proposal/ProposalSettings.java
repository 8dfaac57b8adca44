package pl.wspolnie.budget.proposal;

import pl.wspolnie.api.settings.Setting;

/** What an administrator decides about proposals. */
public final class ProposalSettings {

    /** The largest attachment. */
    public static final Setting<Long> ATTACHMENT_MEGABYTES = Setting.number("attachment-megabytes", 5, 1, 20);

    private ProposalSettings() {}
}
