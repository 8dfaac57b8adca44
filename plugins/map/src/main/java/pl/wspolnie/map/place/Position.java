package pl.wspolnie.map.place;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A point in degrees (WGS 84), to about a metre. */
public record Position(double latitude, double longitude) {

    public Position {
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    private static double rounded(double degrees) {
        return Double.isFinite(degrees)
                ? BigDecimal.valueOf(degrees).setScale(5, RoundingMode.HALF_UP).doubleValue()
                : degrees;
    }

    /** As people write it: latitude first. */
    public String words() {
        return number(latitude) + ", " + number(longitude);
    }

    private static String number(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
