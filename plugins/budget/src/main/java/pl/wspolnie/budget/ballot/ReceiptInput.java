package pl.wspolnie.budget.ballot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A receipt as somebody types it.
 *
 * @param receipt 20 letters and digits, in any case, with or without dashes
 */
public record ReceiptInput(@NotBlank @Size(max = 60) String receipt) {}
