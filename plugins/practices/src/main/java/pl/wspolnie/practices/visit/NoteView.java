package pl.wspolnie.practices.visit;

import java.time.Instant;
import java.util.List;

/**
 * A note as everybody sees it: the person is not named.
 *
 * @param side whose seat the author had
 * @param represents where the author comes from, or {@code null}
 */
public record NoteView(
        long id,
        long visit,
        Side side,
        String represents,
        String body,
        String idea,
        List<PhotoView> photos,
        Instant written,
        boolean invented,
        long rowVersion) {

    /** @param file the key of the picture, below the note's address */
    public record PhotoView(long file, String description) {

        static PhotoView of(Photo photo) {
            return new PhotoView(photo.fileId(), photo.description());
        }
    }

    static NoteView of(Note note, Participant author, List<Photo> photos) {
        return new NoteView(
                note.id(),
                note.visitId(),
                author.side(),
                author.represents(),
                note.body(),
                note.idea(),
                photos.stream().map(PhotoView::of).toList(),
                note.createdAt(),
                note.invented(),
                note.rowVersion());
    }
}
