package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import pl.wspolnie.api.feed.DataSet;

/** Remarks on all public documents and their answers as open data. */
@ApplicationScoped
public class RemarksTable implements DataSet {

    private final Standards standards;
    private final MatrixFile file;

    protected RemarksTable() {
        this(null, null);
    }

    @Inject
    public RemarksTable(Standards standards, MatrixFile file) {
        this.standards = standards;
        this.file = file;
    }

    @Override
    public String name() {
        return "forum-remarks";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        file.heading(writer);
        for (var standard : standards.list()) {
            if (standard.published()) {
                file.write(standard, writer);
            }
        }
        writer.flush();
    }
}
