package pl.wspolnie.evaluation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import pl.wspolnie.api.event.DayBegun;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.text.Text;

/** Writes to those who follow a survey on its first day, and when its last one is over. */
@ApplicationScoped
public class WaveDays implements Listener<DayBegun> {

    private final Waves waves;
    private final Following following;

    protected WaveDays() {
        this(null, null);
    }

    @Inject
    public WaveDays(Waves waves, Following following) {
        this.waves = waves;
        this.following = following;
    }

    @Override
    public Class<DayBegun> event() {
        return DayBegun.class;
    }

    @Override
    @Transactional
    public void on(DayBegun begun) {
        waves.all().stream().filter(waves::isOwn).forEach(wave -> tell(wave, begun.day()));
    }

    void tell(Wave wave, LocalDate today) {
        if (wave.opensOn().equals(today)) {
            tell(wave, "opened", wave.opensOn(), Text.of("evaluation.mail.opened", wave.closesOn()));
        } else if (wave.closesOn().plusDays(1).equals(today)) {
            tell(wave, "over", wave.closesOn(), Text.of("evaluation.mail.over"));
        }
    }

    /** Another day for the same wave is another event. */
    private void tell(Wave wave, String what, LocalDate day, Text body) {
        following.tell(
                SurveySearch.KIND,
                wave.id(),
                "wave/" + wave.id() + "/" + what + "/" + day,
                Text.of("evaluation.mail." + what + ".subject", wave.name()),
                body,
                "evaluation/waves/" + wave.id());
    }
}
