package pl.wspolnie.budget;

import static pl.wspolnie.api.security.Role.OFFICER;
import static pl.wspolnie.api.security.Role.REPRESENTATIVE;
import static pl.wspolnie.api.security.Role.RESIDENT;

import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.web.NavigationItem;
import pl.wspolnie.budget.allocation.command.AllocateCommand;
import pl.wspolnie.budget.ballot.BallotApi;
import pl.wspolnie.budget.ballot.BallotPages;
import pl.wspolnie.budget.ballot.Ballots;
import pl.wspolnie.budget.ballot.VoterData;
import pl.wspolnie.budget.edition.EditionApi;
import pl.wspolnie.budget.edition.EditionCalendar;
import pl.wspolnie.budget.edition.EditionPages;
import pl.wspolnie.budget.edition.EditionSearch;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.outcome.OutcomeNews;
import pl.wspolnie.budget.outcome.ResultApi;
import pl.wspolnie.budget.outcome.ResultPages;
import pl.wspolnie.budget.outcome.Results;
import pl.wspolnie.budget.outcome.SelectedFigure;
import pl.wspolnie.budget.outcome.VotersFigure;
import pl.wspolnie.budget.pabulib.ElectionApi;
import pl.wspolnie.budget.pabulib.ElectionPages;
import pl.wspolnie.budget.pabulib.Imports;
import pl.wspolnie.budget.proposal.AttachmentApi;
import pl.wspolnie.budget.proposal.AttachmentPages;
import pl.wspolnie.budget.proposal.AuthorData;
import pl.wspolnie.budget.proposal.ProposalApi;
import pl.wspolnie.budget.proposal.ProposalModeration;
import pl.wspolnie.budget.proposal.ProposalPages;
import pl.wspolnie.budget.proposal.ProposalSearch;
import pl.wspolnie.budget.proposal.ProposalSettings;
import pl.wspolnie.budget.proposal.Proposals;
import pl.wspolnie.budget.proposal.ProposalsFigure;
import pl.wspolnie.budget.proposal.ProposalsTable;
import pl.wspolnie.budget.verification.VerificationApi;
import pl.wspolnie.budget.verification.VerificationPages;
import pl.wspolnie.budget.verification.Verifications;

/** The budget: editions, proposals, their verification, the vote, its outcome. */
public class BudgetPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("budget")
                .withResources(EditionPages.class, EditionApi.class)
                .withResources(ProposalPages.class, ProposalApi.class, AttachmentPages.class, AttachmentApi.class)
                .withResources(VerificationPages.class, VerificationApi.class)
                .withResources(BallotPages.class, BallotApi.class)
                .withResources(ResultPages.class, ResultApi.class)
                .withResources(ElectionPages.class, ElectionApi.class)
                .withPermissions(
                        PermissionDefinition.of(Editions.MANAGE, OFFICER),
                        PermissionDefinition.of(Proposals.SUBMIT, RESIDENT, REPRESENTATIVE)
                                .under(MandateKind.SUBMIT),
                        PermissionDefinition.of(Proposals.VERIFY, OFFICER),
                        PermissionDefinition.of(Ballots.CAST, RESIDENT, REPRESENTATIVE)
                                .under(MandateKind.VOTE),
                        PermissionDefinition.of(Results.PUBLISH, OFFICER),
                        PermissionDefinition.of(Imports.IMPORT, OFFICER),
                        PermissionDefinition.of(Proposals.REPORT, OFFICER))
                .withSettings(ProposalSettings.ATTACHMENT_MEGABYTES)
                .withNavigation(NavigationItem.open("budget.module.name", "budget"))
                .withTiles(BudgetTiles.class)
                .withSearchSources(EditionSearch.class, ProposalSearch.class)
                .withNotificationKinds(Verifications.DECISION, Results.OUTCOME)
                .withFeeds(OutcomeNews.class)
                .withCalendars(EditionCalendar.class)
                .withDataSets(ProposalsTable.class)
                .withPersonalData(AuthorData.class, VoterData.class)
                .withListeners(ProposalModeration.class)
                .withFigures(ProposalsFigure.class, VotersFigure.class, SelectedFigure.class)
                .withDemoData(BudgetDemo.class)
                .withCommands(new AllocateCommand());
    }
}
