package pl.wspolnie.practices.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeatsTest {

    @Test
    void aHalfSeatGoesToTheOfficials() {
        var seats = new Seats(11, 50, true, 0, 0);
        assertEquals(6, seats.of(Side.OFFICIAL));
        assertEquals(5, seats.of(Side.ORGANISATION));
    }

    @Test
    void aFullSideWaitsThoughTheOtherHasRoom() {
        var seats = new Seats(10, 50, true, 2, 5);
        assertEquals(0, seats.free(Side.ORGANISATION));
        assertEquals(3, seats.free(Side.OFFICIAL));
        assertEquals(3, seats.free());
    }

    @Test
    void afterTheSharesAnybodyTakesWhatIsLeft() {
        var seats = new Seats(10, 50, false, 2, 5);
        assertEquals(3, seats.free(Side.ORGANISATION));
        assertEquals(2, seats.taking(Side.ORGANISATION).free(Side.OFFICIAL));
    }

    @Test
    void whoeverIsOverTheirShareLeavesTheOthersNoMoreThanThereIs() {
        // Seven officials came while shares were not kept, then the shares were kept again.
        var seats = new Seats(10, 50, true, 7, 1);
        assertEquals(0, seats.free(Side.OFFICIAL));
        assertEquals(2, seats.free(Side.ORGANISATION));
    }

    @Test
    void fewerSeatsThanPeopleAreNoneFree() {
        assertEquals(0, new Seats(3, 50, false, 2, 2).free());
        assertEquals(0, new Seats(3, 0, true, 1, 1).free(Side.OFFICIAL));
    }
}
