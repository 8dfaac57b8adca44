package pl.wspolnie.budget.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void theSecretIsDisclosedOnlyWhenTheBoxIsSealed() {
        var edition = new Edition(Inputs.edition(), Draw.secret());
        assertNull(Draw.disclosed(edition));
        edition.seal("hash");
        assertEquals(edition.drawSecret(), Draw.disclosed(edition));
        assertEquals(Draw.sha256(edition.drawSecret()), Draw.commitment(edition));
    }

    @Test
    void everyEditionHasASecretOfItsOwn() {
        assertNotEquals(Draw.secret(), Draw.secret());
    }

    @Test
    void theCommitmentCanBeCheckedWithCommonTools() {
        // printf %s abc | sha256sum
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Draw.sha256("abc"));
    }
}
