
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What PostgreSQL does for searches, as explain (analyze) tells it; the statements are those that the service sends. */
public final class Plans {
    private static final String WALK = """
            select q.id, q.said_at from (select q.* from quotes q where %s order by q.said_at desc, q.id desc limit 4080) q
            where %s order by q.said_at desc, q.id desc limit 51""";
    private static final String FACETS = "quote_facets(q.kind, q.speaker_id, q.publisher_key, q.said_at)";
    private static final String COLLECT = """
            select q.id, q.key from (
                select q.id, q.said_at as key from (select q.* from quotes q where %s offset 0) q where %s offset 0) q
            order by q.key desc, q.id desc limit 51""";
    private static final String RANK = """
            select q.id, q.rank, q.hits from (
                select q.id, q.rank, count(*) over () as hits
                from (select q.id, ts_rank_cd(q.search, %s, 1) as rank from (select q.* from quotes q where %s offset 0) q) q) q
            order by q.rank desc, q.id desc limit 51""";
    private static final String SPEAKER = "q.speaker_id = (select speaker_id from quotes where speaker_id is not null limit 1)";
    private static final String SOMEBODY =
            " && array[(select cast(speaker_id as text) from quotes where speaker_id is not null limit 1)]";
    private static final String SOME_WORDINGS = "(select canonical from quotes limit 3)";

    private Plans() {}

    /** Argument: the service's whosaid.database.folder. */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (Connection connection = LoadStore.connect(Path.of(arguments[0]));
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('jit', 'off', false)");
            for (Map.Entry<String, String> shape : shapes().entrySet()) {
                System.out.println("\n" + shape.getKey() + "\n");
                explain(statement, shape.getValue());
            }
        }
    }

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        String days = FACETS + " && (select array_agg('d' || day) from generate_series("
                + "(select (max(said_at) at time zone 'UTC')::date - date '1970-01-01' - 2 from quotes),"
                + " (select (max(said_at) at time zone 'UTC')::date - date '1970-01-01' from quotes)) day)";
        shapes.put("a common word in the latest days", COLLECT.formatted(words("trump") + " and " + days, "true"));
        shapes.put("a rare word", COLLECT.formatted(words("tribun"), "true"));
        shapes.put("a phrase", COLLECT.formatted(words("suprem <-> court <-> justic"), "true"));
        shapes.put("a prefix among the latest", WALK.formatted("true", "q.forms @@ cast('presi:*' as tsquery)"));
        shapes.put("a prefix", COLLECT.formatted("q.forms @@ cast('tribu:*' as tsquery)", "true"));
        shapes.put("a common word of a speaker", COLLECT.formatted(words("trump") + " and " + FACETS + SOMEBODY, "true"));
        shapes.put(
                "a word in direct speech with a confidence, in a year",
                COLLECT.formatted(words("state") + " and " + FACETS + " && '{direct}' and " + FACETS + " && '{y2026}'", "q.confidence >= 0.95"));
        shapes.put("a word in a paper", COLLECT.formatted(words("trump") + " and " + FACETS + " && '{ppaper 7}'", "true"));
        shapes.put(
                "a word in a month",
                COLLECT.formatted(
                        words("trump") + " and " + FACETS + " && '{m" + (2015 * 12 + 2) + "}'", "q.said_at >= timestamptz '2015-03-01'"));
        shapes.put(
                "changes",
                "select q.id, q.updated_at from quotes q where q.updated_at > timestamptz '2025-03-01' order by q.updated_at, q.id limit 201");
        shapes.put("relevance of rare words", RANK.formatted("cast('suprem & court' as tsquery)", words("suprem & court")));
        shapes.put(
                "relevance of a frequent word, since a time",
                RANK.formatted("cast('women' as tsquery)", words("women") + " and " + FACETS + " && '{y2026}'"));
        shapes.put(
                "counts of a group",
                "select q.canonical, q.speaker_id, count(*) from quotes q where q.canonical = any (array" + SOME_WORDINGS
                        + ") and q.status <> 'rejected' group by 1, 2");
        shapes.put("a speaker's page", "select count(*) from quotes q where " + SPEAKER);
        return shapes;
    }

    private static String words(String tsquery) {
        return "q.search @@ cast('" + tsquery + "' as tsquery)";
    }

    private static void explain(Statement statement, String sql) throws SQLException {
        try (ResultSet lines = statement.executeQuery("explain (analyze, buffers off) " + sql)) {
            while (lines.next()) {
                System.out.println("    " + lines.getString(1));
            }
        }
    }
}
