package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.text.Differences;
import pl.wspolnie.api.text.Differences.Part;

/** Puts together what pages show of remarks, with the same number of queries however many there are. */
@ApplicationScoped
public class Voices {

    private final Remarks remarks;
    private final Discussion discussion;
    private final Answers answers;
    private final People people;
    private final Differences differences;

    protected Voices() {
        this(null, null, null, null, null);
    }

    @Inject
    public Voices(Remarks remarks, Discussion discussion, Answers answers, People people, Differences differences) {
        this.remarks = remarks;
        this.discussion = discussion;
        this.answers = answers;
        this.people = people;
        this.differences = differences;
    }

    public Voice of(Remark remark) {
        return of(List.of(remark)).get(0);
    }

    public List<Voice> of(List<Remark> among) {
        var given = answers.of(among);
        var supports = remarks.supports(among);
        var replies = remarks.replyCounts(among);
        var bases = remarks.bases(among);
        var own = discussion.own(among).stream().map(Support::remarkId).collect(Collectors.toSet());
        var places = places(among);
        return among.stream()
                .map(remark -> new Voice(
                        remark,
                        places.get(remark.municipalityId()),
                        difference(remark, bases),
                        given.get(remark.id()),
                        supports.getOrDefault(remark.id(), 0L),
                        replies.getOrDefault(remark.id(), 0L),
                        own.contains(remark.id()),
                        remarks.isMine(remark)))
                .toList();
    }

    /** The names of the municipalities of shared remarks. */
    public Map<Long, String> places(List<Remark> among) {
        var names = new HashMap<Long, String>();
        among.stream()
                .filter(remark -> remark.projectId() != null)
                .map(Remark::municipalityId)
                .distinct()
                .forEach(id -> people.municipality(id).map(Municipality::name).ifPresent(name -> names.put(id, name)));
        return names;
    }

    private List<Part> difference(Remark remark, Map<List<Long>, Wording> bases) {
        if (remark.proposed() == null || remark.paragraphId() == null) {
            return List.of();
        }
        var base = bases.get(List.of(remark.versionId(), remark.paragraphId()));
        return differences.between(base == null ? "" : base.content(), remark.proposed());
    }
}
