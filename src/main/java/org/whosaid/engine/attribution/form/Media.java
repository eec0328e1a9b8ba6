package org.whosaid.engine.attribution.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.lexicon.WordLists;

/**
 * Finds who passes words on that the model has given to their speaker: {@code told the Kestrel}, {@code in an interview with Vorna Radio},
 * {@code the Kestrel reported that}.
 */
public final class Media {
    private static final Set<String> TELLING = Set.of("tell", "telling", "tells", "told");
    private static final Set<String> NOUNS = WordLists.ATTRIBUTION.set("media.nouns");
    private static final Set<String> NAMES = WordLists.ATTRIBUTION.set("media.names");
    private static final Set<String> AUDIENCES = WordLists.ATTRIBUTION.set("media.audiences");
    private static final Set<String> TALKS = WordLists.ATTRIBUTION.set("media.talks");
    private static final Set<String> BEFORE_MEDIUM = Set.of("by", "for", "in", "on", "to", "with");
    private static final Set<String> PASSING = WordLists.ATTRIBUTION.set("media.passing");
    static final Set<String> REPORTING = WordLists.ATTRIBUTION.set("media.reporting");
    private static final Set<String> POSSESSIVES = Set.of("a", "an", "her", "his", "their");
    /** In words: from the cue, or from what is said, to who passes it on. */
    private static final int FARTHEST = 12;
    /** In words: between "interview" and its preposition, as in "an interview on Monday with". */
    private static final int NEAR = 3;

    private final TextView view;
    private final SentenceWords words;

    public Media(TextView view) {
        this.view = view;
        this.words = new SentenceWords(view);
    }

    /** Gives each draft who passes its words on, where its sentence says so. */
    public void find(List<AttributionDraft> drafts) {
        new PassedOn(words, this).correct(drafts);
        for (AttributionDraft draft : drafts) {
            if (draft.via().isEmpty() && draft.source().isPresent()) {
                draft.cue().flatMap(cue -> medium(draft, cue)).ifPresent(medium -> draft.via(Optional.of(medium)));
            }
        }
    }

    private Optional<RoleSegment> medium(AttributionDraft draft, RoleSegment cue) {
        RoleSegment source = draft.source().orElseThrow();
        List<Integer> places = new ArrayList<>();
        for (int word = words.start(source.from()); word < source.from(); word++) {
            places.add(word);
        }
        int from = Math.max(cue.from(), source.to() <= cue.from() ? cue.from() : source.to());
        for (int word = from; word < from + FARTHEST && word < words.size() && isAfter(from, word); word++) {
            places.add(word);
        }
        return places.stream()
                .flatMap(word -> at(word).stream())
                .filter(medium -> !medium.overlaps(source))
                .findFirst()
                .or(() -> reporterBefore(source));
    }

    /** The same sentence, and nobody else's clause. */
    private boolean isAfter(int from, int word) {
        return words.start(word) == words.start(from) && !words.is(word, Set.of("but", "while", ";"));
    }

    private Optional<RoleSegment> at(int word) {
        if (words.is(word, TELLING)) {
            return words.nameFrom(word + 1, words.size())
                    .filter(name -> isMedium(name) || words.at(name.from()).equals("the") && isShortName(name))
                    .map(this::withoutArticle);
        }
        if (words.is(word, PASSING) && words.at(word + 1).equals("by")) {
            return words.nameFrom(word + 2, words.size())
                    .filter(this::isCapitalised)
                    .map(this::withoutArticle);
        }
        if (words.is(word, TALKS)) {
            for (int next = word + 1; next <= word + 1 + NEAR; next++) {
                if (words.is(next, BEFORE_MEDIUM)) {
                    return words.nameFrom(next + 1, words.size())
                            .filter(name -> isMedium(name) || isTitle(name))
                            .map(this::withoutArticle);
                }
            }
        }
        if (words.at(word).equals("according") && words.at(word + 1).equals("to")) {
            return words.nameFrom(word + 2, words.size()).filter(this::isMedium).map(this::withoutArticle);
        }
        if (words.at(word).equals("through") && words.is(word + 1, POSSESSIVES)) {
            return words.nameFrom(word + 1, words.size());
        }
        if (words.at(word).equals("on")) {
            return words.nameFrom(word + 1, words.size()).filter(this::isMedium).map(this::withoutArticle);
        }
        return Optional.empty();
    }

    /** {@code The Kestrel reported that Mina Toll had called …} */
    private Optional<RoleSegment> reporterBefore(RoleSegment source) {
        int verb = source.from() - 1;
        if (words.at(verb).equals("that")) {
            verb--;
        }
        return words.is(verb, REPORTING) && words.start(verb) == words.start(source.from())
                ? words.nameBefore(verb).filter(this::isMedium).map(this::withoutArticle)
                : Optional.empty();
    }

    boolean isMedium(RoleSegment name) {
        boolean named = false;
        for (int word = name.from(); word < name.to(); word++) {
            if (words.is(word, AUDIENCES)) {
                return false;
            }
            named |= words.is(word, NOUNS) || words.is(word, NAMES) && Character.isUpperCase(view.first(word));
        }
        // Newspapers alone keep the capital of their article inside a sentence.
        boolean article = view.slice(view.scores().word(name.from())).equals("The")
                && words.start(name.from()) < name.from()
                && name.size() > 1;
        return named || article;
    }

    /** A name in capitals, or a title in italics or capitals: "with Vorna Today". */
    private boolean isTitle(RoleSegment name) {
        boolean audience = false;
        for (int word = name.from(); word < name.to(); word++) {
            audience |= words.is(word, AUDIENCES);
        }
        return !audience && isCapitalised(name);
    }

    /** "The Kestrel": who is told and has such a name is a newspaper, unless it is an assembly or an authority. */
    private boolean isShortName(RoleSegment name) {
        return name.size() <= 3 && isTitle(name) && Character.isLowerCase(secondLetter(name.to() - 1));
    }

    private char secondLetter(int word) {
        String letters = view.slice(view.scores().word(word));
        return letters.length() > 1 ? letters.charAt(1) : 'A';
    }

    private boolean isCapitalised(RoleSegment name) {
        RoleSegment bare = withoutArticle(name);
        return Character.isUpperCase(view.first(bare.to() - 1)) || Character.isUpperCase(view.first(bare.from()));
    }

    private RoleSegment withoutArticle(RoleSegment name) {
        boolean article = name.size() > 1
                && Set.of("the", "a", "an").contains(words.at(name.from()))
                && !view.slice(view.scores().word(name.from())).equals("The");
        return article ? new RoleSegment(WordRole.SOURCE, name.from() + 1, name.to()) : name;
    }
}
