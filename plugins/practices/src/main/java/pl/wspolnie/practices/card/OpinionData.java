package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.api.search.Search;

/** Marks and comments. Erasing keeps the mark without the person and removes the comment. */
@ApplicationScoped
public class OpinionData implements PersonalData {

    private final Records records;
    private final Search search;
    private final Audit audit;

    protected OpinionData() {
        this(null, null, null);
    }

    @Inject
    public OpinionData(Records records, Search search, Audit audit) {
        this.records = records;
        this.search = search;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "opinions";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        var rows = new ArrayList<Map<String, Object>>();
        ratings("e.personId = :person", Map.of("person", person)).forEach(rating -> {
            var row = row(rating.cardId(), rating.createdAt());
            row.put("mark", rating.mark());
            rows.add(row);
        });
        comments("e.authorId = :person", Map.of("person", person)).forEach(comment -> {
            var row = row(comment.cardId(), comment.createdAt());
            row.put("comment", comment.body());
            rows.add(row);
        });
        return rows;
    }

    private Map<String, Object> row(long card, Instant written) {
        var row = new LinkedHashMap<String, Object>();
        row.put("card", records.find(Card.class, card).map(Card::title).orElse(null));
        row.put("written", written);
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var ratings = ratings("e.personId = :person", Map.of("person", person));
        var comments = comments("e.authorId = :person", Map.of("person", person));
        ratings.forEach(Rating::forget);
        comments.forEach(comment -> {
            records.remove(comment);
            search.changed(CommentSearch.KIND, comment.id());
        });
        return told(ratings.size() + comments.size());
    }

    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var ratings = ratings("e.personId is not null and e.changedAt < :before", Map.of("before", before));
        var comments = comments("e.authorId is not null and e.changedAt < :before", Map.of("before", before));
        ratings.forEach(Rating::forget);
        comments.forEach(Comment::forgetAuthor);
        return told(ratings.size() + comments.size());
    }

    private int told(int rows) {
        if (rows > 0) {
            audit.record("practices.opinion.forgotten", "opinions", Map.of("count", rows));
        }
        return rows;
    }

    private List<Rating> ratings(String where, Map<String, ?> parameters) {
        return records.list(Rating.class, where, "", parameters);
    }

    private List<Comment> comments(String where, Map<String, ?> parameters) {
        return records.list(Comment.class, where, "", parameters);
    }
}
