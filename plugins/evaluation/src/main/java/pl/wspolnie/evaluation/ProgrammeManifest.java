package pl.wspolnie.evaluation;

import static pl.wspolnie.api.security.Role.OFFICER;
import static pl.wspolnie.api.security.Role.REPRESENTATIVE;

import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.evaluation.effectiveness.CommentData;
import pl.wspolnie.evaluation.effectiveness.EffectivenessApi;
import pl.wspolnie.evaluation.effectiveness.EffectivenessCalendar;
import pl.wspolnie.evaluation.effectiveness.EffectivenessNews;
import pl.wspolnie.evaluation.effectiveness.EffectivenessPages;
import pl.wspolnie.evaluation.effectiveness.EffectivenessSearch;
import pl.wspolnie.evaluation.effectiveness.EffectivenessTiles;
import pl.wspolnie.evaluation.effectiveness.Letting;
import pl.wspolnie.evaluation.effectiveness.OrganisationReports;
import pl.wspolnie.evaluation.effectiveness.RoundPages;
import pl.wspolnie.evaluation.indicator.IndicatorApi;
import pl.wspolnie.evaluation.indicator.IndicatorPages;
import pl.wspolnie.evaluation.indicator.IndicatorSearch;
import pl.wspolnie.evaluation.indicator.IndicatorsTable;
import pl.wspolnie.evaluation.indicator.MeasurementData;
import pl.wspolnie.evaluation.indicator.ProgrammePages;
import pl.wspolnie.evaluation.indicator.Programmes;
import pl.wspolnie.evaluation.quality.QualityApi;
import pl.wspolnie.evaluation.quality.QualityCalendar;
import pl.wspolnie.evaluation.quality.QualityIndexes;
import pl.wspolnie.evaluation.quality.QualityNews;
import pl.wspolnie.evaluation.quality.QualityPages;
import pl.wspolnie.evaluation.quality.QualitySearch;
import pl.wspolnie.evaluation.quality.QualityStepPages;
import pl.wspolnie.evaluation.quality.QualityTable;
import pl.wspolnie.evaluation.quality.QualityTiles;
import pl.wspolnie.evaluation.report.FollowUpData;
import pl.wspolnie.evaluation.report.QuestionPages;
import pl.wspolnie.evaluation.report.RecommendationApi;
import pl.wspolnie.evaluation.report.RecommendationPages;
import pl.wspolnie.evaluation.report.RecommendationReminders;
import pl.wspolnie.evaluation.report.Recommendations;
import pl.wspolnie.evaluation.report.Reminders;
import pl.wspolnie.evaluation.report.ReportApi;
import pl.wspolnie.evaluation.report.ReportCalendar;
import pl.wspolnie.evaluation.report.ReportNews;
import pl.wspolnie.evaluation.report.ReportPages;
import pl.wspolnie.evaluation.report.ReportSearch;
import pl.wspolnie.evaluation.report.ReportTiles;
import pl.wspolnie.evaluation.report.Reports;
import pl.wspolnie.evaluation.report.VersionPages;

/** What the module declares of indicators, reports on organisations, the index, and evaluation reports. */
final class ProgrammeManifest {

    private ProgrammeManifest() {}

    static PluginManifest addedTo(PluginManifest manifest) {
        return manifest.withResources(ProgrammePages.class, IndicatorPages.class, IndicatorApi.class)
                .withResources(EffectivenessPages.class, RoundPages.class, EffectivenessApi.class)
                .withResources(QualityPages.class, QualityStepPages.class, QualityApi.class)
                .withResources(ReportPages.class, VersionPages.class, QuestionPages.class, ReportApi.class)
                .withResources(RecommendationPages.class, RecommendationApi.class)
                .withPermissions(
                        PermissionDefinition.of(Programmes.MANAGE, OFFICER),
                        PermissionDefinition.of(OrganisationReports.MANAGE, OFFICER),
                        PermissionDefinition.of(OrganisationReports.COMMENT, REPRESENTATIVE)
                                .under(MandateKind.SUBMIT),
                        PermissionDefinition.of(QualityIndexes.MANAGE, OFFICER),
                        PermissionDefinition.of(Reports.MANAGE, OFFICER),
                        PermissionDefinition.of(Recommendations.FOLLOW, OFFICER))
                .withTiles(EffectivenessTiles.class, QualityTiles.class, ReportTiles.class)
                .withSearchSources(IndicatorSearch.class, EffectivenessSearch.class)
                .withSearchSources(QualitySearch.class, ReportSearch.class)
                .withNotificationKinds(Letting.REPORT, Letting.COMMENTED, Reminders.DUE)
                .withFeeds(EffectivenessNews.class, QualityNews.class, ReportNews.class)
                .withCalendars(EffectivenessCalendar.class, QualityCalendar.class, ReportCalendar.class)
                .withDataSets(IndicatorsTable.class, QualityTable.class)
                .withPersonalData(MeasurementData.class, CommentData.class, FollowUpData.class)
                .withListeners(RecommendationReminders.class)
                .withDemoData(ProgrammeDemo.class);
    }
}
