package pl.wspolnie.api.web;

import java.util.Objects;

/**
 * A page as a PDF file to be printed or kept, with numbered pages, tagged for screen readers (PDF/UA): a resource method
 * returns it with the media type {@code application/pdf}.
 *
 * <p>The view renders as for {@link Html}, without the page shell, forms, navigation, charts (their tables are there) and
 * pictures, but for those that are in the page itself ({@code data:}); it is laid out by CSS 2.1 with the rules of the platform's {@code paper.css}. Classes that help:
 * {@code landscape} and {@code page-break}, {@code no-print}, {@code signature} for a row of a list to be signed, {@code
 * box} and {@code line} for what is filled in by hand.
 *
 * @param page what it shows
 * @param fileName with its ending, in ASCII
 */
public record Pdf(Html page, String fileName) {

    public Pdf {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(fileName, "fileName");
    }

    public static Pdf of(Html page, String fileName) {
        return new Pdf(page, fileName);
    }
}
