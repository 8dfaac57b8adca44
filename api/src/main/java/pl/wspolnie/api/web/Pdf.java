package pl.wspolnie.api.web;

import java.util.Objects;

/**
 * A page as a PDF file to be printed or kept, with numbered pages, tagged for screen readers (PDF/UA): a resource method
 * returns it with the media type {@code application/pdf}.
 *
 * <p>The view renders as for {@link Html}, without the page shell and without links to click; it is laid out by CSS 2.1
 * with the rules of {@code print.css}, in DejaVu or Liberation fonts, so that Polish letters are there. Pictures are left
 * out unless they are inline SVG.
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
