package pl.wspolnie.platform.people;

import java.math.BigInteger;

/** The check digits of Polish identifiers of organisations. */
public final class CheckDigits {

    private static final int[] NIP = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    private static final int[] REGON_9 = {8, 9, 2, 3, 4, 5, 6, 7};
    private static final int[] REGON_14 = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};

    private CheckDigits() {}

    /** Ten digits; the weighted sum modulo 11 is the tenth, and 10 is none. */
    public static boolean isNip(String number) {
        return isDigits(number, 10) && sum(number, NIP) % 11 == digit(number, 9);
    }

    /** Nine digits, or fourteen for a unit whose first nine are a REGON too. */
    public static boolean isRegon(String number) {
        if (isDigits(number, 9)) {
            return hasRegonDigit(number, REGON_9);
        }
        return isDigits(number, 14) && isRegon(number.substring(0, 9)) && hasRegonDigit(number, REGON_14);
    }

    /** Ten digits; a KRS number has no check digit. */
    public static boolean isKrs(String number) {
        return isDigits(number, 10);
    }

    /** Up to ten digits: the number in the Krajowy Rejestr Kół Gospodyń Wiejskich, which has no check digit. */
    public static boolean isCircleNumber(String number) {
        return !number.isEmpty() && number.length() <= 10 && isDigits(number, number.length());
    }

    /** 26 digits (NRB); with PL in front it is an IBAN, whose remainder modulo 97 is 1 (ISO 13616). */
    public static boolean isBankAccount(String number) {
        // The letters P and L are 25 and 21.
        return isDigits(number, 26)
                && new BigInteger(number.substring(2) + "2521" + number.substring(0, 2))
                                .mod(BigInteger.valueOf(97))
                                .intValue()
                        == 1;
    }

    private static boolean hasRegonDigit(String number, int[] weights) {
        return sum(number, weights) % 11 % 10 == digit(number, weights.length);
    }

    private static boolean isDigits(String number, int length) {
        // All zeros would pass the arithmetic.
        return number.length() == length
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && number.chars().anyMatch(digit -> digit != '0');
    }

    private static int sum(String number, int[] weights) {
        var sum = 0;
        for (var at = 0; at < weights.length; at++) {
            sum += weights[at] * digit(number, at);
        }
        return sum;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
