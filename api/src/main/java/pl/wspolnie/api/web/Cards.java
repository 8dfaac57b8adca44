package pl.wspolnie.api.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables whose rows become cards on a phone: each cell is told the heading of its column, and the roles of a table are
 * said aloud, since a browser forgets them once the style sheet no longer draws one.
 */
public final class Cards {

    private static final Pattern TAG =
            Pattern.compile("<(/?)(table|thead|tbody|tfoot|tr|th|td)\\b((?:[^\">]|\"[^\"]*\")*)>");
    private static final Pattern SPAN = Pattern.compile("\\b(?:col|row)span=");
    private static final String HIDDEN = "class=\"unseen\"";

    private final String table;
    private final StringBuilder written = new StringBuilder();
    private final List<String> headings = new ArrayList<>();
    private boolean inHead;
    private int column;

    private Cards(String table) {
        this.table = table;
    }

    /** @param table a whole table; one whose cells span several columns or rows stays as it is */
    public static Content of(Content table) {
        return output -> {
            var plain = new StringOutput();
            table.writeTo(new OwaspHtmlTemplateOutput(plain));
            output.writeContent(of(plain.toString()));
        };
    }

    static String of(String table) {
        return SPAN.matcher(table).find() ? table : new Cards(table).rewritten();
    }

    private String rewritten() {
        var tags = TAG.matcher(table);
        var copied = 0;
        while (tags.find()) {
            written.append(table, copied, tags.start());
            copied = tags.end();
            if (tags.group(1).isEmpty()) {
                written.append('<').append(tags.group(2));
                open(tags.group(2), tags.group(3), copied);
                written.append('>');
            } else {
                inHead &= !tags.group(2).equals("thead");
                written.append(tags.group());
            }
        }
        return written.append(table, copied, table.length()).toString();
    }

    private void open(String tag, String attributes, int content) {
        switch (tag) {
            case "table" -> written.append(" role=\"table\"").append(withClass(attributes));
            case "tr" -> {
                column = 0;
                written.append(" role=\"row\"").append(attributes);
            }
            case "th", "td" -> cell(tag, attributes, content);
            default -> {
                inHead |= tag.equals("thead");
                written.append(" role=\"rowgroup\"").append(attributes);
            }
        }
    }

    private static String withClass(String attributes) {
        return attributes.contains(" class=\"")
                ? attributes.replace(" class=\"", " class=\"as-cards ")
                : " class=\"as-cards\"" + attributes;
    }

    private void cell(String tag, String attributes, int content) {
        var inside = table.substring(content, table.indexOf("</" + tag + ">", content));
        if (inHead) {
            headings.add(inside.contains(HIDDEN) ? "" : words(inside));
            written.append(" role=\"columnheader\"").append(attributes);
            return;
        }
        written.append(tag.equals("th") ? " role=\"rowheader\"" : " role=\"cell\"");
        written.append(attributes);
        var heading = column < headings.size() ? headings.get(column) : "";
        column++;
        if (tag.equals("td") && inside.isBlank()) {
            written.append(" data-empty");
        } else if (tag.equals("td") && !heading.isEmpty()) {
            written.append(" data-label=\"").append(heading).append('"');
        }
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip().replace("\"", "&quot;");
    }
}
