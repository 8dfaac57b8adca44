package pl.wspolnie.budget.pabulib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.wspolnie.budget.allocation.Pabulib;
import pl.wspolnie.budget.allocation.PabulibException;
import pl.wspolnie.budget.edition.EditionInput;

class FileEditionTest {

    @Test
    void whatTheFileSaysIsTaken() throws PabulibException {
        var input = input("description;Budżet\nunit;Miasto\ninstance;2023\nrule;equalshares/add1\n"
                + "date_begin;18.09.2023\ndate_end;2023-09-25\n");
        assertEquals("Budżet, Miasto, 2023", input.name());
        assertEquals(2023, input.year());
        assertEquals(LocalDate.of(2023, 9, 18), input.votingFrom());
        assertEquals(LocalDate.of(2023, 9, 25), input.votingTo());
        assertEquals("mes-cost", input.ruleId());
        assertEquals("add1-greedy", input.completion());
        assertEquals(new BigDecimal("1000.50"), input.total());
    }

    @Test
    void whatItDoesNotSayIsLeftOpen() throws PabulibException {
        var input = input("");
        assertEquals("greedy-votes", input.ruleId());
        assertNull(input.votingTo());
        assertNull(input.submissionFrom());
    }

    @Test
    void theThresholdBelongsToTheFilesOwnRule() throws PabulibException {
        var meta = "rule;greedy-threshold\nmin_project_score_threshold;25\n";
        assertEquals(25, input(meta).minimumVotes());
        assertEquals(
                0,
                input(meta, new ImportInput(null, null, "greedy-votes", null)).minimumVotes());
    }

    @Test
    void aFaultIsToldInTheReadersLanguage() {
        var broken = "META\nkey;value\nbudget;abc\n";
        var fault = assertThrows(PabulibException.class, () -> Pabulib.read(broken.getBytes(StandardCharsets.UTF_8)));
        assertEquals(3, fault.line());
        assertEquals("budget.expected.budget", Expected.text(fault.expected()).key());
    }

    private static EditionInput input(String meta) throws PabulibException {
        return input(meta, ImportInput.AS_IN_FILE);
    }

    private static EditionInput input(String meta, ImportInput wanted) throws PabulibException {
        var file = "META\nkey;value\nbudget;1000.5\nvote_type;approval\n" + meta
                + "PROJECTS\nproject_id;cost\n1;500\nVOTES\nvoter_id;vote\n1;1\n";
        return new FileEdition(Pabulib.read(file.getBytes(StandardCharsets.UTF_8)), wanted).input();
    }
}
