package pl.wspolnie.budget.allocation;

final class SharesReasons {
    SharesReasons(EqualShares rule, Race race, Count count, Fraction endowment) { }
    Explanation explain() { return null; }
}
