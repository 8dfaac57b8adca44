package pl.wspolnie.map.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.map.activity.Activities;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.place.Box;
import pl.wspolnie.map.place.Cluster;
import pl.wspolnie.map.place.Grid;
import pl.wspolnie.map.place.Shape;
import pl.wspolnie.map.place.ShapeKind;
import pl.wspolnie.map.place.Spot;

/** What a part of the map shows, as GeoJSON: single things, and clusters with a count where they lie too close. */
@ApplicationScoped
public class Features {

    /** So many of a cluster are named. */
    private static final int NAMED = 50;

    private final Directory directory;
    private final Activities activities;
    private final Messages messages;
    private final Urls urls;

    protected Features() {
        this(null, null, null, null);
    }

    @Inject
    public Features(Directory directory, Activities activities, Messages messages, Urls urls) {
        this.directory = directory;
        this.activities = activities;
        this.messages = messages;
        this.urls = urls;
    }

    /** The organisations of a part of the map. @param seen {@code null} for all of it */
    public byte[] organisations(Filter filter, Box seen, int zoom) {
        var clusters = Grid.clusters(directory.places(filter, seen), zoom);
        var names = directory.names(keys(clusters));
        return GeoJson.collection(json -> clusters.stream()
                .filter(cluster -> cluster.count() > 1 || names.containsKey(single(cluster)))
                .forEach(cluster -> write(json, cluster, "map.cluster.organisations", names, "map/entries")));
    }

    /** The activities of a part of the map; shapes are drawn where nothing lies close by. */
    public byte[] activities(Filter filter, Box seen, int zoom) {
        var clusters = Grid.clusters(directory.activityPlaces(filter, seen), zoom);
        var found = directory.activities(keys(clusters)).stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        var names = found.values().stream().collect(Collectors.toMap(Activity::id, Features::inList));
        return GeoJson.collection(json -> clusters.forEach(cluster -> {
            if (cluster.count() > 1) {
                write(json, cluster, "map.cluster.activities", names, "map/activities");
            } else if (found.containsKey(single(cluster))) {
                var activity = found.get(single(cluster));
                json.feature(activity.shape(), null, named(activity.id(), activity.title(), "map/activities"));
            }
        }));
    }

    /** One activity as it is drawn. @throws pl.wspolnie.api.error.NotFound if it stands nowhere on the map */
    public byte[] activity(long id) {
        var activity = activities.get(id);
        if (activity.shape().positions().isEmpty()) {
            throw new NotFound("activity " + id + " on the map");
        }
        return GeoJson.collection(
                json -> json.feature(activity.shape(), null, named(activity.id(), activity.title(), "map/activities")));
    }

    private static String inList(Activity activity) {
        return activity.title() + ", " + activity.entry().name();
    }

    private static long single(Cluster cluster) {
        return cluster.spots().get(0).id();
    }

    /** Of all that is named: what stands alone, and the first of each cluster that is listed. */
    private static List<Long> keys(List<Cluster> clusters) {
        return clusters.stream()
                .filter(Cluster::isListed)
                .flatMap(cluster -> cluster.spots().stream().limit(NAMED))
                .map(Spot::id)
                .toList();
    }

    private void write(GeoJson json, Cluster cluster, String title, Map<Long, String> names, String path) {
        var point = new Shape(ShapeKind.POINTS, List.of(cluster.at()));
        if (cluster.count() == 1) {
            json.feature(point, null, named(single(cluster), names.get(single(cluster)), path));
            return;
        }
        json.feature(point, cluster.box(), properties -> {
            properties.write("count", cluster.count());
            properties.write("title", messages.say(Text.of(title, cluster.count())));
            if (cluster.isListed()) {
                properties.writeStartArray("members");
                cluster.spots().stream()
                        .filter(spot -> names.containsKey(spot.id()))
                        .limit(NAMED)
                        .forEach(spot -> member(properties, spot.id(), names.get(spot.id()), path));
                properties.writeEnd();
            }
        });
    }

    private void member(JsonGenerator json, long id, String name, String path) {
        json.writeStartObject();
        named(id, name, path).accept(json);
        json.writeEnd();
    }

    private Consumer<JsonGenerator> named(long id, String name, String path) {
        return json -> json.write("title", name).write("url", urls.of(path, id));
    }
}
