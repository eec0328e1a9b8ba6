
import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows in the text form of PostgreSQL's COPY. */
final class Rows {
    private Rows() {}

    /** @param values null stands for NULL */
    static String row(Object... values) {
        return Arrays.stream(values).map(Rows::field).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String field(Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
