package pl.wspolnie.platform.site;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param offset how many entries come before it
 * @param limit how many entries it has at most
 * @param current its number, from 1
 * @param last the number of the last page, at least 1
 */
record Paging(int offset, int limit, int current, int last) {

    /** @param wanted the number asked for; the nearest that exists is taken */
    static Paging of(long count, int limit, int wanted) {
        var last = (int) Math.max(1, (count + limit - 1) / limit);
        var current = Math.min(Math.max(1, wanted), last);
        return new Paging((current - 1) * limit, limit, current, last);
    }

    <T> List<T> cut(List<T> all) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
    }
}
