package pl.wspolnie.forum.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.wspolnie.forum.standard.text.Level;

/**
 * A document for programs.
 *
 * @param project the key of the project with whose partners it is shared, or {@code null}
 * @param versions the public ones, the latest first
 * @param rowVersion to be sent back with a change
 */
public record StandardView(
        long id,
        String title,
        StandardKind kind,
        String summary,
        Audience audience,
        Stage stage,
        Long project,
        List<VersionView> versions,
        boolean invented,
        long rowVersion) {

    /** A version of it; {@code publishedAt} is {@code null} for a draft. */
    public record VersionView(
            int number,
            String note,
            LocalDate remarksFrom,
            LocalDate remarksTo,
            Instant publishedAt,
            LocalDate adoptedOn,
            String adoptedBy,
            String resolution,
            LocalDate inForceFrom,
            LocalDate inForceTo,
            long rowVersion) {

        static VersionView of(Version version) {
            return new VersionView(
                    version.number(),
                    version.note(),
                    version.remarksFrom(),
                    version.remarksTo(),
                    version.publishedAt(),
                    version.adoptedOn(),
                    version.adoptedBy(),
                    version.resolution(),
                    version.inForceFrom(),
                    version.inForceTo(),
                    version.rowVersion());
        }
    }

    /**
     * What a paragraph says in a version.
     *
     * @param paragraph its key, the same in all versions
     * @param wording the key of this wording, by which a draft's is changed
     * @param credits the keys of the remarks that it takes up
     */
    public record WordingView(
            long paragraph,
            long wording,
            Level level,
            String label,
            String name,
            String content,
            WordingChange change,
            long remarks,
            long proposals,
            List<Long> credits,
            long rowVersion) {

        static WordingView of(Wording wording, Remarks.Counts counts, List<Remark> credits) {
            return new WordingView(
                    wording.paragraphId(),
                    wording.id(),
                    wording.level(),
                    wording.label(),
                    wording.name(),
                    wording.content(),
                    wording.change(),
                    counts.remarks(),
                    counts.proposals(),
                    Remarks.ids(credits),
                    wording.rowVersion());
        }
    }

    /** A version with its text. */
    public record TextView(VersionView version, List<WordingView> paragraphs) {

        static TextView of(
                Version version,
                List<Wording> wordings,
                Map<Long, Remarks.Counts> counts,
                Map<Long, List<Remark>> credits) {
            return new TextView(
                    VersionView.of(version),
                    wordings.stream()
                            .map(wording -> WordingView.of(
                                    wording,
                                    counts.getOrDefault(wording.paragraphId(), Remarks.Counts.NONE),
                                    credits.getOrDefault(wording.paragraphId(), List.of())))
                            .toList());
        }
    }

    static StandardView of(Standard standard, Stage stage, List<Version> versions) {
        return new StandardView(
                standard.id(),
                standard.title(),
                standard.kind(),
                standard.summary(),
                standard.audience(),
                stage,
                standard.projectId(),
                versions.stream().map(VersionView::of).toList(),
                standard.invented(),
                standard.rowVersion());
    }
}
