package pl.wspolnie.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Readers who ask one page again and again over open connections, at a cost to the machine that is small beside the server's. */
final class Load {

    private static final int READERS = 4;

    private Load() {}

    /** Answers per second over so much time; every answer must be 200. */
    static double of(URI page, Duration time) throws InterruptedException, ExecutionException {
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            var asked = new ArrayList<Callable<Long>>();
            for (int i = 0; i < READERS; i++) {
                asked.add(() -> read(page, time));
            }
            long answers = 0;
            for (var reader : readers.invokeAll(asked)) {
                answers += reader.get();
            }
            return answers * 1000.0 / time.toMillis();
        } finally {
            readers.shutdown();
        }
    }

    private static long read(URI page, Duration time) throws IOException {
        var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        var request = ("GET " + page.getRawPath() + query + " HTTP/1.1\r\nHost: " + page.getAuthority()
                        + "\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        long end = System.nanoTime() + time.toNanos();
        long answers = 0;
        while (System.nanoTime() < end) {
            try (var socket = new Socket(page.getHost(), page.getPort())) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                // The server ends a connection after some answers.
                for (boolean open = true; open && System.nanoTime() < end; answers++) {
                    socket.getOutputStream().write(request);
                    open = skipAnswer(in, page);
                }
            }
        }
        return answers;
    }

    /** Whether the connection stays open. */
    private static boolean skipAnswer(InputStream in, URI page) throws IOException {
        var status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException(page + " answered " + status);
        }
        long length = -1;
        boolean open = true;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.startsWith("content-length:")) {
                length =
                        Long.parseLong(header.substring(header.indexOf(':') + 1).strip());
            }
            open &= !header.equals("connection: close");
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            skipChunks(in);
        }
        return open;
    }

    private static void skipChunks(InputStream in) throws IOException {
        for (var size = line(in); !size.equals("0"); size = line(in)) {
            in.skipNBytes(Long.parseLong(size, 16) + 2);
        }
        line(in);
    }

    private static String line(InputStream in) throws IOException {
        var text = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("the server ended the connection");
            }
            if (octet != '\r') {
                text.append((char) octet);
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
