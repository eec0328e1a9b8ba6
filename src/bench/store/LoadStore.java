
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;

/**
 * Fills the embedded PostgreSQL of a service that is running with generated quotes. What is generated comes from the corpus that the
 * first argument names; it must stay outside of the repository.
 */
public final class LoadStore {
    private static final int ARTICLES_AT_ONCE = 500;
    private static final long SEED = 6;

    private final Connection connection;

    private LoadStore(Connection connection) {
        this.connection = connection;
    }

    /** Arguments: corpus (JSON lines), the service's whosaid.database.folder, number of quotes. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            System.err.println("arguments: CORPUS.jsonl DATABASE-FOLDER QUOTES");
            System.exit(2);
        }
        Path folder = Path.of(arguments[1]);
        Random random = new Random(SEED);
        Templates templates = Templates.of(Path.of(arguments[0]));
        People people = People.of(templates.names(), random);
        Batches batches = new Batches(
                templates, people, Articles.wire(templates, random), Integer.parseInt(arguments[2]) / Articles.QUOTES_EACH);
        try (Connection connection = connect(folder)) {
            LoadStore store = new LoadStore(connection);
            List<String> indexes = store.dropIndexes();
            store.copy("speakers (id, name, name_key, type, created_at, updated_at)", people.speakerRows());
            store.copy("speaker_aliases (speaker_id, alias, alias_key)", people.aliasRows());
            loadAll(batches, folder);
            for (String index : indexes) {
                store.timed(index);
            }
            store.timed("vacuum (analyze)");
        }
    }

    static Connection connect(Path folder) throws IOException, SQLException {
        String port = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/whosaid",
                "whosaid",
                Files.readString(folder.resolve("password")).strip());
    }

    /** On all processors; each batch has a seed of its own, so that the store is the same on any machine. */
    private static void loadAll(Batches batches, Path folder) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Void>> loaded = new ArrayList<>();
        for (int i = 0; i < batches.count(); i++) {
            int number = i;
            loaded.add(workers.submit(() -> {
                try (Connection connection = connect(folder)) {
                    new LoadStore(connection).load(batches.articles(number));
                }
                return null;
            }));
        }
        workers.shutdown();
        for (int i = 0; i < loaded.size(); i++) {
            loaded.get(i).get();
            System.out.printf("%d of %d batches%n", i + 1, loaded.size());
        }
    }

    /** Parts of the store. */
    private record Batches(Templates templates, People people, List<String> wire, int articles) {
        int count() {
            return (articles + ARTICLES_AT_ONCE - 1) / ARTICLES_AT_ONCE;
        }

        Articles articles(int number) {
            Articles batch = new Articles(templates, people, wire, new Random(SEED + 1 + number));
            Duration step = Duration.between(Articles.BEGIN, Articles.END).dividedBy(articles);
            int end = Math.min(articles, (number + 1) * ARTICLES_AT_ONCE);
            for (int i = number * ARTICLES_AT_ONCE; i < end; i++) {
                batch.add(Articles.BEGIN.plus(step.multipliedBy(i)));
            }
            return batch;
        }
    }

    private void load(Articles articles) throws SQLException, IOException {
        copy(
                "documents (id, text, text_sha256, text_length, origin, title, url, publisher, byline, published_at, engine_version,"
                        + " model, warnings, created_at, analysed_at)",
                articles.documentRows.toString());
        copy(
                "quotes (id, document_id, ordinal, kind, words, content, cue, source, nested, confidence, content_confidence,"
                        + " link_confidence, source_confidence, reason, status, warnings, canonical, speaker_id, speaker, created_at,"
                        + " updated_at)",
                articles.quoteRows.toString());
    }

    private void copy(String table, String rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new StringReader(rows));
    }

    /** All that no constraint needs; returns how to make them again. */
    private List<String> dropIndexes() throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select i.indexname, i.indexdef from pg_indexes i
                        where i.schemaname = 'public' and i.tablename in ('documents', 'quotes')
                        and not exists (select from pg_constraint c where c.conname = i.indexname)
                        order by i.indexdef like '%trgm%', i.indexname""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) {
            execute("drop index " + name);
        }
        execute("set maintenance_work_mem = '512MB'");
        return definitions;
    }

    private void timed(String command) throws SQLException {
        long begin = System.nanoTime();
        execute(command);
        System.out.printf("%d s: %s%n", (System.nanoTime() - begin) / 1_000_000_000, command);
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
