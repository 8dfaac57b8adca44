package pl.wspolnie.practices.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void sixtyPeopleOfBothSidesMakeThreeMixedGroups() {
        var placed = new ArrayList<Groups.Placed>();
        for (int i = 0; i < 60; i++) {
            var side = i % 2 == 0 ? Side.OFFICIAL : Side.ORGANISATION;
            placed.add(new Groups.Placed(Groups.next(3, placed, side), side));
        }
        for (int number = 1; number <= 3; number++) {
            int group = number;
            assertEquals(20, placed.stream().filter(one -> one.group() == group).count());
            assertEquals(
                    10,
                    placed.stream()
                            .filter(one -> one.group() == group && one.side() == Side.OFFICIAL)
                            .count());
        }
    }

    @Test
    void theFirstOfASideGoesWhereTheFewestAre() {
        var placed = List.of(new Groups.Placed(1, Side.OFFICIAL), new Groups.Placed(2, Side.OFFICIAL));
        assertEquals(3, Groups.next(3, placed, Side.ORGANISATION));
    }
}
