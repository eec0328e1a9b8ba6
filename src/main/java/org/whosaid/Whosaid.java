package org.whosaid;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import org.whosaid.cli.Analyse;
import org.whosaid.cli.ReadinessProbe;

/** The one program of the package and of the native executable: the service, and the commands that work without it. */
@QuarkusMain
public final class Whosaid {
    private static final int MISUSED = 2;

    Whosaid() {}

    public static void main(String... words) {
        String command = words.length == 0 ? "serve" : words[0];
        String[] rest = Arrays.copyOfRange(words, Math.min(1, words.length), words.length);
        switch (command) {
            case "serve" -> Quarkus.run(rest);
            case "analyse" -> Analyse.main(rest);
            case "ready" -> ReadinessProbe.main(rest);
            default -> refuse(command);
        }
    }

    private static void refuse(String command) {
        System.err.println("""
                There is no command %s. There are
                  serve             the service; this is what happens without a command, too
                  analyse --help    texts in, quotes out, without service or database
                  ready             ends with 0 if the service on this machine is ready, else with 1""".formatted(command));
        System.exit(MISUSED);
    }
}
