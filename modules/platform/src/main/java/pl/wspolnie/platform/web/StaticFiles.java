package pl.wspolnie.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves static files: for a year where the address carries the mark of the content, else to be checked each time. */
@WebServlet({"/static/*", "/webjars/*"})
public class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    // The server makes its servlets without arguments.
    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asset = assets.at(request.getServletPath() + request.getPathInfo());
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(asset.get(), request, response);
    }

    private static void answer(Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var marked = asset.mark().equals(request.getParameter("v"));
        var tag = "W/\"" + asset.mark() + '"';
        response.setHeader("Cache-Control", marked ? "public, max-age=31536000, immutable" : "public, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (Conditional.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.mediaType());
        var packed = asset.packed() != null && Conditional.acceptsGzip(request.getHeader("Accept-Encoding"));
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var body = packed ? asset.packed() : asset.content();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
