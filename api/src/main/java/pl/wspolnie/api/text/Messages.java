package pl.wspolnie.api.text;

import java.util.Locale;

/** The messages of the platform and of all plugins, Polish and English. */
public interface Messages {

    /** The text in the language of the current request. */
    String say(Text text);

    /** The text in a given language, for mail and for files. */
    String say(Text text, Locale locale);
}
