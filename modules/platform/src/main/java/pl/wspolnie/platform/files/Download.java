package pl.wspolnie.platform.files;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.wspolnie.api.files.FileTypes;
import pl.wspolnie.api.files.StoredFile;

/** A file on its way to a browser, which must never run it as a page of this site. */
final class Download {

    private Download() {}

    static Response of(StoredFile file, Path path) {
        // Pictures may be shown in pages; whatever else people sent is only saved.
        var type = FileTypes.PICTURES.contains(file.mediaType()) ? "inline" : "attachment";
        StreamingOutput content = out -> Files.copy(path, out);
        return Response.ok(content, file.mediaType())
                .tag(new EntityTag(file.sha256()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(type, file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }
}
