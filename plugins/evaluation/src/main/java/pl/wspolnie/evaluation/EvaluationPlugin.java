package pl.wspolnie.evaluation;

import static pl.wspolnie.api.security.Role.OFFICER;
import static pl.wspolnie.api.security.Role.RESIDENT;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.web.NavigationItem;
import pl.wspolnie.evaluation.answer.AnswerApi;
import pl.wspolnie.evaluation.answer.AnswerFiles;
import pl.wspolnie.evaluation.answer.AnswerPages;
import pl.wspolnie.evaluation.answer.AnswerSettings;
import pl.wspolnie.evaluation.answer.FilePages;
import pl.wspolnie.evaluation.answer.InvitationPages;
import pl.wspolnie.evaluation.answer.InvitedData;
import pl.wspolnie.evaluation.answer.SheetPages;
import pl.wspolnie.evaluation.answer.Sheets;
import pl.wspolnie.evaluation.answer.Tickets;
import pl.wspolnie.evaluation.answer.TypingData;
import pl.wspolnie.evaluation.questionnaire.DraftPages;
import pl.wspolnie.evaluation.questionnaire.QuestionnaireApi;
import pl.wspolnie.evaluation.questionnaire.QuestionnairePages;
import pl.wspolnie.evaluation.questionnaire.Questionnaires;
import pl.wspolnie.evaluation.result.AnswersFigure;
import pl.wspolnie.evaluation.result.ResultApi;
import pl.wspolnie.evaluation.result.ResultPages;
import pl.wspolnie.evaluation.result.ResultSettings;
import pl.wspolnie.evaluation.result.Results;
import pl.wspolnie.evaluation.result.ResultsData;
import pl.wspolnie.evaluation.wave.ResultSearch;
import pl.wspolnie.evaluation.wave.SurveySearch;
import pl.wspolnie.evaluation.wave.WaveApi;
import pl.wspolnie.evaluation.wave.WaveCalendar;
import pl.wspolnie.evaluation.wave.WaveDays;
import pl.wspolnie.evaluation.wave.WaveNews;
import pl.wspolnie.evaluation.wave.WavePages;
import pl.wspolnie.evaluation.wave.Waves;

/** The evaluation: what people say before a change and after it, and whether a programme does what it is for. */
public class EvaluationPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return ProgrammeManifest.addedTo(surveys());
    }

    private static PluginManifest surveys() {
        return PluginManifest.of("evaluation")
                .withResources(EvaluationPages.class)
                .withResources(QuestionnairePages.class, DraftPages.class, QuestionnaireApi.class)
                .withResources(WavePages.class, WaveApi.class)
                .withResources(AnswerPages.class, InvitationPages.class, SheetPages.class, FilePages.class)
                .withResources(AnswerApi.class)
                .withResources(ResultPages.class, ResultApi.class)
                .withPermissions(
                        PermissionDefinition.of(Questionnaires.MANAGE, OFFICER),
                        PermissionDefinition.of(Waves.MANAGE, OFFICER),
                        PermissionDefinition.of(Tickets.GIVE, RESIDENT),
                        PermissionDefinition.of(Sheets.TYPE, OFFICER),
                        PermissionDefinition.of(AnswerFiles.READ, OFFICER),
                        PermissionDefinition.of(Results.PUBLISH, OFFICER))
                .withSettings(AnswerSettings.STARTS_PER_HOUR, ResultSettings.LEAST_FOR_CLAIMS)
                .withNavigation(NavigationItem.open("evaluation.module.name", "evaluation"))
                .withTiles(EvaluationTiles.class)
                .withSearchSources(ResultSearch.class, SurveySearch.class)
                .withFeeds(WaveNews.class)
                .withCalendars(WaveCalendar.class)
                .withListeners(WaveDays.class)
                .withDataSets(ResultsData.class)
                .withPersonalData(InvitedData.class, TypingData.class)
                .withFigures(AnswersFigure.class)
                .withDemoData(EvaluationDemo.class);
    }
}
