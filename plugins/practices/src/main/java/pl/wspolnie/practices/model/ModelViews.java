package pl.wspolnie.practices.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.search.Reference;

/** Models for programs. */
public final class ModelViews {

    private ModelViews() {}

    /**
     * A model.
     *
     * @param version the number of the version in force; 0 if there is none
     * @param elements the wordings in force
     * @param rowVersion to be sent back with a change
     */
    public record ModelView(
            long id,
            String title,
            ModelKind kind,
            String introduction,
            int version,
            Instant publishedAt,
            List<WordingView> elements,
            boolean invented,
            long rowVersion) {

        static ModelView of(Model model, List<Wording> wordings) {
            return new ModelView(
                    model.id(),
                    model.title(),
                    model.kind(),
                    model.introduction(),
                    model.currentNumber(),
                    model.publishedAt(),
                    wordings.stream().map(WordingView::of).toList(),
                    model.invented(),
                    model.rowVersion());
        }
    }

    /** An element as it stands in a version. */
    public record WordingView(long element, String title, String wording) {

        static WordingView of(Wording wording) {
            return new WordingView(wording.elementId(), wording.title(), wording.text());
        }
    }

    /** A version. */
    public record VersionView(
            int number, Instant publishedAt, String reason, List<WordingView> elements, List<ElementChange> changes) {

        static VersionView of(Version version, List<ElementChange> changes) {
            return new VersionView(
                    version.number(),
                    version.createdAt(),
                    version.reason(),
                    version.wordings().stream().map(WordingView::of).toList(),
                    changes);
        }
    }

    /**
     * An element with what it rests on and its way.
     *
     * @param wording as it is worked on, for whoever does; else as it is in force
     */
    public record ElementView(
            long id,
            String title,
            String wording,
            int position,
            boolean retired,
            List<GroundView> grounds,
            List<StageView> way,
            long rowVersion) {

        static ElementView of(Element element, Wording shown, List<Elements.Ground> grounds, Way<Elements.Done> way) {
            return new ElementView(
                    element.id(),
                    shown.title(),
                    shown.text(),
                    element.position(),
                    element.retired(),
                    grounds.stream().map(GroundView::of).toList(),
                    way.stages().stream().map(StageView::of).toList(),
                    element.rowVersion());
        }
    }

    /**
     * What an element rests on.
     *
     * @param title and {@code path} are {@code null} if it is gone, not public, or its module is off
     */
    public record GroundView(long id, String kind, long referred, String title, String path, String note) {

        static GroundView of(Elements.Ground ground) {
            var basis = ground.basis();
            return new GroundView(
                    basis.id(),
                    basis.kind(),
                    basis.referredId(),
                    titleOf(ground.found()),
                    pathOf(ground.found()),
                    basis.note());
        }
    }

    /** A stage of a way. */
    public record StageView(Stage stage, Way.State state, List<StepView> steps) {

        static StageView of(Way.Reached<Elements.Done> reached) {
            return new StageView(
                    reached.stage(),
                    reached.state(),
                    reached.steps().stream().map(StepView::of).toList());
        }
    }

    /** A step of a way. */
    public record StepView(
            long id, LocalDate day, String words, String resolution, String title, String path, String address) {

        static StepView of(Elements.Done done) {
            var step = done.step();
            return new StepView(
                    step.id(),
                    step.day(),
                    step.words(),
                    step.resolution(),
                    titleOf(done.found()),
                    pathOf(done.found()),
                    step.address());
        }
    }

    /** What can be referred to. */
    public record OfferView(String kind, long referred, String title, String path) {

        static OfferView of(Reference reference) {
            return new OfferView(reference.kind(), reference.id(), reference.title(), reference.path());
        }
    }

    private static String titleOf(Reference found) {
        return found == null ? null : found.title();
    }

    private static String pathOf(Reference found) {
        return found == null ? null : found.path();
    }
}
