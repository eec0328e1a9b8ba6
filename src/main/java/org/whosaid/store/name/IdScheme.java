package org.whosaid.store.name;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whosaid.engine.text.StableName;

/** Schemes of external ids: any by a sound name; of some it is known how their ids are written. */
public enum IdScheme {
    WIKIDATA("Q[1-9]\\d*", "Q and a number, like Q42"),
    /** Of the Congress of the United States. */
    BIOGUIDE("[A-Z]\\d{6}", "a capital letter and six digits, like W000817");

    /** How a scheme is named, for those who name one otherwise. */
    public static final String NAMES = "write it like wikidata or eu-parliament, at most 40 characters";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Pattern ids;
    private final String form;

    IdScheme(String ids, String form) {
        this.ids = Pattern.compile(ids);
        this.form = form;
    }

    public static boolean isName(String scheme) {
        return NAME.matcher(scheme).matches();
    }

    /** The name of the scheme that has ids like this one; empty if no known one has. */
    public static Optional<String> nameFor(String id) {
        return Stream.of(values())
                .filter(scheme -> scheme.ids.matcher(id).matches())
                .map(IdScheme::id)
                .findFirst();
    }

    /** How the ids of a scheme are written, if that is known and this one is not. */
    public static Optional<String> formMissedBy(String scheme, String id) {
        return Stream.of(values())
                .filter(known ->
                        known.id().equals(scheme) && !known.ids.matcher(id).matches())
                .map(known -> known.form)
                .findFirst();
    }

    private String id() {
        return StableName.of(this);
    }
}
