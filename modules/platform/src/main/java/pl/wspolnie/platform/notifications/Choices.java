package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.platform.plugins.Plugins;

/** How people want to be told of each kind of event. */
@ApplicationScoped
public class Choices {

    /** Stands for every kind that the person has not chosen for. */
    public static final String USUAL = "usual";

    private final EntityManager entities;
    private final Plugins plugins;

    protected Choices() {
        this(null, null);
    }

    @Inject
    public Choices(EntityManager entities, Plugins plugins) {
        this.entities = entities;
        this.plugins = plugins;
    }

    /** Every kind that the platform and the plugins declare, in their order. */
    public List<NotificationKind> kinds() {
        return plugins.all().stream()
                .flatMap(manifest -> manifest.notificationKinds().stream())
                .toList();
    }

    /** How the person wants to be told of whatever he or she has not chosen for: at once, unless said otherwise. */
    public Delivery usual(long account) {
        return chosen(account, USUAL).orElse(Delivery.AT_ONCE);
    }

    /** As usual, unless the person has chosen. */
    public Delivery of(long account, String kind) {
        return chosen(account, kind).orElseGet(() -> usual(account));
    }

    private Optional<Delivery> chosen(long account, String kind) {
        return Optional.ofNullable(entities.find(ChoiceEntity.class, new ChoiceEntity.Key(account, kind)))
                .map(ChoiceEntity::delivery);
    }

    /** For each kind. */
    public Map<String, Delivery> of(long account) {
        var all = new TreeMap<String, Delivery>();
        kinds().forEach(kind -> all.put(kind.id(), of(account, kind.id())));
        return all;
    }

    /** The choices that differ from the usual. */
    Map<String, Delivery> apart(long account) {
        var all = of(account);
        all.values().removeIf(usual(account)::equals);
        return all;
    }

    /** The kinds of which the person chose to be told so, {@link #USUAL} among them. */
    List<String> with(long account, Delivery delivery) {
        return entities.createQuery(
                        "select c.kind from ChoiceEntity c where c.account = :account and c.delivery = :delivery",
                        String.class)
                .setParameter("account", account)
                .setParameter("delivery", delivery)
                .getResultList();
    }

    /**
     * Chooses for the kinds that are named and no others; one that gets the usual follows it from then on.
     *
     * @param chosen by kind, {@link #USUAL} for the usual
     * @throws InvalidInput if there is no such kind; then nothing changes
     */
    @Transactional
    public void choose(long account, Map<String, Delivery> chosen) {
        var known = kinds().stream().map(NotificationKind::id).toList();
        var faults = new ArrayList<Fault>();
        chosen.forEach((kind, delivery) -> {
            if (!known.contains(kind) && !kind.equals(USUAL) || delivery == null) {
                faults.add(Fault.of(kind, "platform.fault.choice"));
            }
        });
        InvalidInput.ifAny(faults);
        var usual = chosen.getOrDefault(USUAL, usual(account));
        chosen.forEach((kind, delivery) -> {
            if (delivery == usual && !kind.equals(USUAL)) {
                follow(account, kind);
            } else {
                choose(account, kind, delivery);
            }
        });
    }

    private void follow(long account, String kind) {
        var row = entities.find(ChoiceEntity.class, new ChoiceEntity.Key(account, kind));
        if (row != null) {
            entities.remove(row);
        }
    }

    /** No more mail of a kind, also of one whose module is gone. */
    void stop(long account, String kind) {
        choose(account, kind, Delivery.NONE);
    }

    private void choose(long account, String kind, Delivery delivery) {
        var row = entities.find(ChoiceEntity.class, new ChoiceEntity.Key(account, kind));
        if (row == null) {
            entities.persist(new ChoiceEntity(account, kind, delivery));
        } else {
            row.become(delivery);
        }
    }
}
