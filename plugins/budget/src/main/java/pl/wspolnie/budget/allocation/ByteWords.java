package pl.wspolnie.budget.allocation;

import java.util.Arrays;

/** Words that lie in an array of bytes, told apart by hashing; only their places are kept. */
final class ByteWords {

    private final byte[] bytes;
    private int[] from = new int[32];
    private int[] to = new int[32];
    private int[] table = new int[64];
    private int size;

    ByteWords(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The number of the word between the two places, or -1 if it was never added. */
    int find(int start, int stop) {
        return table[slot(start, stop)] - 1;
    }

    /** Adds a word under the next number; false if it is there already. */
    boolean add(int start, int stop) {
        int slot = slot(start, stop);
        if (table[slot] != 0) {
            return false;
        }
        if (size == from.length) {
            grow();
            slot = slot(start, stop);
        }
        from[size] = start;
        to[size] = stop;
        table[slot] = ++size;
        return true;
    }

    private void grow() {
        from = Arrays.copyOf(from, size * 2);
        to = Arrays.copyOf(to, size * 2);
        table = new int[table.length * 2];
        int known = size;
        for (int word = 0; word < known; word++) {
            table[slot(from[word], to[word])] = word + 1;
        }
    }

    private int slot(int start, int stop) {
        int mask = table.length - 1;
        int slot = hash(start, stop) & mask;
        while (table[slot] != 0 && !same(table[slot] - 1, start, stop)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean same(int word, int start, int stop) {
        if (stop - start != to[word] - from[word]) {
            return false;
        }
        for (int i = start, k = from[word]; i < stop; i++, k++) {
            if (bytes[i] != bytes[k]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int start, int stop) {
        long hash = 1;
        for (int i = start; i < stop; i++) {
            hash = (hash ^ bytes[i]) * 0x9E3779B97F4A7C15L;
        }
        return (int) (hash >>> 32);
    }
}
