package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PabulibTest {

    private static final String FILE = """
            META
            key;value
            description;"Budget of ""our"" village; first edition"
            budget;1000.50
            vote_type;approval
            invented_key;kept
            PROJECTS
            project_id;cost;name;category;district;colour
            1;400;Ławka;nature, sport;North;green
            B/2;600.25;"Road; new";roads;;red
            VOTES
            voter_id;vote;age;sex
            v1;1,B/2;44;F
            v2;B/2,1;;M
            v3;;17;F
            v4;1,1,9;30;M
            """;

    private static Election read(String text) throws PabulibException {
        return Pabulib.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsWhatStandsThere() throws PabulibException {
        Election election = read(FILE);
        assertEquals("Budget of \"our\" village; first edition", election.meta().get("description"));
        assertEquals(new BigDecimal("1000.50"), election.budget());
        assertEquals(4, election.voters());
        Project bench = election.project("1");
        assertEquals("Ławka", bench.name());
        assertEquals(List.of("nature", "sport"), bench.categories());
        assertEquals("North", bench.area());
        assertEquals("green", bench.columns().get("colour"));
        assertEquals(3, election.supporters(bench));
        assertEquals("Road; new", election.project("B/2").name());
    }

    @Test
    void mergesEqualBallotsAndForgivesKnownAnomalies() throws PabulibException {
        // v1 and v2 name the same projects; v4 names one twice and one that does not exist.
        Ballots ballots = read(FILE).ballots();
        assertEquals(3, ballots.size());
        assertEquals(2, ballots.count(0));
        assertEquals(0, ballots.length(1));
        assertEquals(1, ballots.length(2));
    }

    @Test
    void writesBackWhatItRead() throws PabulibException {
        assertEquals(FILE, Elections.text(read(FILE)));
    }

    @ParameterizedTest
    @CsvSource({"'\n','\r\n'", "'F\n','F;;;\n'", "'META\n','META;;\n\n'", "'v1;','  v1;'", "'key;value\n',''"})
    void readsOtherManners(String usual, String other) throws PabulibException {
        Election election = read("\uFEFF" + FILE.replace(usual, other));
        assertEquals(4, election.voters());
        assertEquals(new BigDecimal("400"), election.project("1").cost());
        assertEquals(3, election.supporters(election.project("1")));
    }

    @Test
    void readsAFileWithoutFinalLineEnd() throws PabulibException {
        assertEquals("M", read(FILE.stripTrailing()).roll().row(3).get(3));
        assertEquals(4, read(FILE.stripTrailing()).voters());
    }

    @Test
    void readsPoints() throws PabulibException {
        Election election = read("""
                META
                key;value
                budget;100
                vote_type;cumulative
                PROJECTS
                project_id;cost
                a;10
                b;20
                VOTES
                voter_id;points;vote
                1;3,1.5;a,b
                2;0,2;a,b
                3;;
                """);
        assertEquals(new BigDecimal("3.0"), election.points(election.project("a")));
        assertEquals(new BigDecimal("3.5"), election.points(election.project("b")));
        assertEquals(1, election.supporters(election.project("a")));
        assertEquals(3, election.voters());
    }

    @Test
    void readsPlacesByTheDeclaredLength() throws PabulibException {
        Election election = read("""
                META
                key;value
                budget;100
                vote_type;ordinal
                max_length;5
                PROJECTS
                project_id;cost
                a;10
                b;20
                VOTES
                voter_id;vote
                1;b,a
                2;a
                """);
        assertEquals(new BigDecimal("9"), election.points(election.project("a")));
        assertEquals(new BigDecimal("5"), election.points(election.project("b")));
    }

    @Test
    void groupsVotersByAnyColumn() throws PabulibException {
        Outcome outcome = new Greedy(Greedy.Merit.VOTES, false).allocate(read(FILE));
        // The bench has 3 votes, the road 2; together they cost 1000.25. v3 voted for nothing.
        Map<String, VoterGroup> groups = new HashMap<>();
        outcome.groups("sex").forEach(group -> groups.put(group.name(), group));
        assertEquals(2, groups.get("F").voters());
        assertEquals(1, groups.get("F").withWinner());
        Fraction bench = Fraction.of(400, 3);
        Fraction road = Fraction.of(new BigDecimal("300.125"));
        assertEquals(bench.plus(road), groups.get("F").spent());
        assertEquals(bench.plus(bench).plus(road), groups.get("M").spent());
        assertEquals(List.of(), outcome.groups("shoe size"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            META                    | MITA                    | 1  | 1  | the section META
            budget;1000.50          | budget;much             | 4  | 8  | a budget: a number that is not negative
            budget;1000.50          | badget;1000.50          | 7  | 1  | the key budget in META
            vote_type;approval      | vote_type;thumbs        | 5  | 11 | a vote_type: approval, choose-1, cumulative, scoring, ordinal
            invented_key;kept       | budget;7                | 6  | 1  | a key that does not stand twice
            invented_key;kept       | invented_key            | 6  | 13 | a semicolon and the value of invented_key
            project_id;cost;name    | project_id;price;name   | 8  | 1  | a row of column names with cost
            colour                  | name                    | 8  | 40 | a column name that does not stand twice
            1;400;Ławka             | 1;4oo;Ławka             | 9  | 3  | a cost: a number that is not negative
            1;400;Ławka             | 1;-4;Ławka              | 9  | 3  | a cost: a number that is not negative
            1;400;Ławka             | 1;1e999999999;Ławka     | 9  | 3  | a cost: a number that is not negative
            B/2;600.25              | 1;600.25                | 10 | 1  | a project_id that no other project has
            B/2;600.25              | ;600.25                 | 10 | 1  | a project_id
            B/2;600.25              | '\f;600.25'             | 10 | 1  | a project_id
            B/2;600.25;"Road; new"  | B/2;600.25;"Road" new   | 10 | 18 | a semicolon or the end of the line after the closing quote
            sport;North;green       | sport;North;green;x     | 9  | 39 | no more than 6 fields
            VOTES                   | VOTE                    | 11 | 5  | the column cost
            voter_id;vote           | voter;vote              | 12 | 1  | a row of column names with voter_id
            v2;B/2                  | v1;B/2                  | 14 | 1  | a voter_id that no other voter has
            v4;1,1,9;30;M           | v4                      | 16 | 3  | the column vote
            v4;1,1,9;30;M           | v4;"1                   | 16 | 4  | a closing quote
            """)
    void saysWhereAFaultIs(String right, String wrong, int line, int column, String expected) {
        PabulibException fault = assertThrows(
                PabulibException.class,
                () -> read(FILE.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))));
        assertEquals(expected, fault.expected(), fault.getMessage());
        assertEquals(line + ":" + column, fault.line() + ":" + fault.column(), fault.getMessage());
    }

    @Test
    void refusesPointsThatDoNotMatchProjects() {
        String file = """
                META
                key;value
                budget;100
                vote_type;cumulative
                PROJECTS
                project_id;cost
                a;10
                b;20
                VOTES
                voter_id;vote;points
                1;a,b;3
                """;
        for (String points : List.of("3", "3,1,1", "3,x", "")) {
            PabulibException fault =
                    assertThrows(PabulibException.class, () -> read(file.replace("a,b;3", "a,b;" + points)));
            assertEquals(11, fault.line());
        }
        assertThrows(PabulibException.class, () -> read(file.replace("1;a,b;3", "1;;3")));
    }

    @Test
    void refusesBytesThatAreNoText() {
        PabulibException fault = assertThrows(
                PabulibException.class,
                () -> Pabulib.read(FILE.replace('Ł', 'Ó').getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("9:7", fault.line() + ":" + fault.column());
    }

    @Test
    void refusesFilesThatEndTooEarly() {
        for (String last : List.of("", "META", "key;value", "kept", "PROJECTS", "colour", "red")) {
            String part = FILE.substring(0, FILE.indexOf(last) + last.length());
            assertThrows(PabulibException.class, () -> read(part), last);
        }
    }
}
