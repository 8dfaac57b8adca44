package pl.wspolnie.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import pl.wspolnie.api.feed.DataSet;

/** The notices as open data. */
@ApplicationScoped
public class NoticeTable implements DataSet {

    private final Notices notices;

    protected NoticeTable() {
        this(null);
    }

    @Inject
    public NoticeTable(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "sample-notices";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        write(out, "id,title\r\n");
        for (var notice : notices.all()) {
            write(out, notice.id() + ",\"" + notice.title().replace("\"", "\"\"") + "\"\r\n");
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
