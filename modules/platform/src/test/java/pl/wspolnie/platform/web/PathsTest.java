package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class PathsTest {

    @Test
    void segmentsAreEncodedAndPathsAreNot() {
        assertEquals("/secemin/budget/proposals/12", Paths.join("/secemin", "budget/proposals", 12));
        assertEquals("/secemin", Paths.join("/secemin", ""));
        assertEquals("/secemin/files/a%2Fb%20%C5%82.pdf", Paths.join("/secemin", "files", "a/b ł.pdf"));
        assertEquals("/", Paths.join("", ""));
    }

    @Property
    void anySegmentComesBackAsItWas(@ForAll @NotEmpty String segment) {
        var whole = new String(segment.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var url = Paths.join("/secemin", "x", whole, "end");
        assertEquals(4, url.split("/").length - 1);
        assertEquals("/secemin/x/" + whole + "/end", URI.create(url).getPath());
    }
}
