package org.whosaid.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands among an article's lines and is none of them: its headline and its date, captions, links to other articles, its own words pulled out. */
final class ForeignLines {
    /** Headline, writer, date and the like stand above the second paragraph. */
    private static final int TOP = 8;

    private static final int LONG_ENOUGH_TO_BE_REPEATED = 40;

    /** A linked line of this length that ends as sentences do is one. */
    private static final int SENTENCE = 60;

    /** Dates and credits are. */
    private static final int SHORT = 200;

    private static final double MOSTLY_LINKED = 0.6;

    /** With fewer it is not sure that there is an article at all. */
    private static final int FEWEST_PARAGRAPHS = 2;

    /** Each takes a look at the whole text. */
    private static final int MOST_COMPARED = 50;

    /** Items and cells may well be links. */
    private static final Set<String> PARTED = Set.of("p", "div", "section", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final String MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static final String DAY = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?"
            + "|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:(?:first |last )?(?:published|posted|updated|modified|created)|on|at|by|and|of|the|[ap]\\.?m\\.?"
                    + "|[ECMPGB]?[SMD]T|UTC|" + MONTH + "|" + DAY
                    + "|\\d{1,4}(?:st|nd|rd|th)?[ap]?m?|T|Z|h|[^\\p{L}\\p{N}])++");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** What a paragraph that leads elsewhere begins with. */
    private static final Pattern LEADS_ELSEWHERE = Pattern.compile(
            "(?i)(?:related|read (?:more|also|next|this)|see (?:more|also)|also (?:on|read|see)|more(?: on| from)?|watch"
                    + "|listen|don['’]t miss|in (?:pictures|case you missed it)|recommended"
                    + "|you (?:may|might) (?:also )?like)\\b.*");

    private static final Pattern CREDIT =
            Pattern.compile("(?i)\\(?(?:photo(?:graph)?|image|picture|video|illustration)s?"
                    + "(?: (?:by|copyright|credit|courtesy|source)\\b.*|:.*|\\s*©.*)\\)?|©.*|enlarge (?:image|this image)"
                    + "|media playback is (?:un|not )supported.*|advertisement|story continues below.*|image \\d+ of \\d+"
                    + "|(?:leave a |post a |\\d+ )?comments?:?|share this.*");

    private final Optional<String> title;
    private final String running;
    private final List<PageLine> kept = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int paragraphs;
    private int compared;

    private ForeignLines(List<PageLine> lines, Optional<String> title) {
        this.title = title.map(ForeignLines::plain);
        this.running = runningWords(lines);
    }

    /** Whether an element around the line, within the article, is named for what stands beside articles. */
    static boolean standsBeside(PageLine line, Element article) {
        for (Element around = line.container(); around != null && !around.equals(article); around = around.parent()) {
            if (ForeignElements.standsBeside(around)) {
                return true;
            }
        }
        return false;
    }

    /** The lines without the foreign ones. */
    static List<PageLine> takenOutOf(List<PageLine> lines, Optional<String> title) {
        if (lines.stream().filter(PageLine::isLong).count() < FEWEST_PARAGRAPHS) {
            return lines;
        }
        ForeignLines foreign = new ForeignLines(lines, title);
        lines.forEach(foreign::read);
        return foreign.kept;
    }

    private void read(PageLine line) {
        if (!isForeign(line)) {
            kept.add(line);
            paragraphs += line.isLong() ? 1 : 0;
        } else if (line.isLink()) {
            dropLeadIn();
        }
    }

    /** "You may also like" goes with what it leads to. */
    private void dropLeadIn() {
        if (!kept.isEmpty()) {
            PageLine last = kept.get(kept.size() - 1);
            if (LEADS_ELSEWHERE.matcher(last.text()).matches() && !last.isLong()) {
                kept.remove(kept.size() - 1);
            }
        }
    }

    private boolean isForeign(PageLine line) {
        return isRepeated(line)
                || paragraphs <= 1 && kept.size() < TOP && isAboutArticle(line)
                || line.text().length() <= SHORT && CREDIT.matcher(line.text()).matches()
                || line.isCaption()
                || leadsElsewhere(line);
    }

    private boolean isRepeated(PageLine line) {
        boolean isParagraph = line.container().normalName().equals("p");
        boolean again = !seen.add(line.text()) && line.length() >= LONG_ENOUGH_TO_BE_REPEATED && !isParagraph;
        return again || isPulled(line) && compared++ < MOST_COMPARED && running.contains(spaced(line));
    }

    private boolean isAboutArticle(PageLine line) {
        String text = line.text();
        return title.filter(words -> words.equals(plain(text))).isPresent()
                || text.length() <= SHORT && DATE.matcher(text).matches()
                || ADDRESS.matcher(text).matches()
                || !line.isLong() && !text.endsWith(".") && ForeignElements.isAboutArticle(line.container());
    }

    private static boolean leadsElsewhere(PageLine line) {
        String text = line.text();
        boolean isSentence = text.length() >= SENTENCE && ".!?”\"’".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean isLinkAlone = line.isLink()
                && !isSentence
                && !ADDRESS.matcher(text).matches()
                && PARTED.contains(line.container().normalName());
        return isLinkAlone
                || line.linked() >= MOSTLY_LINKED * line.length()
                        && LEADS_ELSEWHERE.matcher(text).matches();
    }

    /** The text of the paragraphs, out of which words may have been pulled. */
    private static String runningWords(List<PageLine> lines) {
        StringBuilder words = new StringBuilder();
        lines.stream()
                .filter(line -> line.isLong() && !isPulled(line))
                .forEach(line -> words.append(spaced(line)).append('\n'));
        return words.toString();
    }

    private static boolean isPulled(PageLine line) {
        Element parent = line.container().parent();
        return ForeignElements.isPullQuote(line.container()) || parent != null && ForeignElements.isPullQuote(parent);
    }

    private static String spaced(PageLine line) {
        return ' ' + plain(line.text()) + ' ';
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
