package pl.wspolnie.budget.allocation;

/**
 * What one group of voters got.
 *
 * @param name the value of the column that its voters have in common
 * @param withWinner voters of the group with at least one funded project on their ballot
 * @param spent the money spent for them: under equal shares what they paid; otherwise each project's cost, shared
 *              equally by all who voted for it
 */
public record VoterGroup(String name, int voters, int withWinner, Fraction spent) {}
