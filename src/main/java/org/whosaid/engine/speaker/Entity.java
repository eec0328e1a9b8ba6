package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** Somebody who is named in a text, gathered mention by mention. Mutable, confined to one call. */
final class Entity implements Referent {
    /**
     * A role such as "NATO Secretary General".
     *
     * @param head its head noun
     * @param token where it stands, so that a possessive before it tells whose it is
     */
    record Role(String head, String words, int token, RoleTenure tenure) {}

    /** How much of what a given name tells a single name tells. */
    private static final double SINGLE_NAME = 0.6;

    private final List<NameMention> mentions = new ArrayList<>();
    /** One mention for each different form of the name. */
    private final Map<List<String>, NameMention> forms = new LinkedHashMap<>();

    private final TreeSet<Integer> positions = new TreeSet<>();

    private final BearerRoles roles = new BearerRoles();
    private final Set<String> contextWords = new LinkedHashSet<>();
    private final TokenizedText reading;
    private NameMention fullest;
    private NameKind kind;
    private final GenderEvidence gender = new GenderEvidence();

    private @Nullable List<String> aliases;

    Entity(NameMention first, TokenizedText reading) {
        this.reading = reading;
        this.fullest = first;
        this.kind = first.kind();
        add(first);
    }

    void add(NameMention mention) {
        mentions.add(mention);
        aliases = null;
        forms.putIfAbsent(mention.parts(), mention);
        positions.add(mention.from());
        boolean clearer = isHeadline(fullest)
                && !isHeadline(mention)
                && mention.parts().size() >= fullest.parts().size();
        if (mention.parts().size() > fullest.parts().size() || clearer) {
            fullest = mention;
        }
        if (kind == NameKind.OPEN || (kind == NameKind.PLACE && mention.kind() == NameKind.PERSON)) {
            kind = mention.kind();
        }
        gender.say(mention.gender());
        roles.addTitles(mention.titles());
    }

    private boolean isHeadline(NameMention mention) {
        return reading.isHeadline(mention.from());
    }

    /** Words that stand near the name, in lower case: what the text tells about its bearer. */
    void addContext(String word) {
        contextWords.add(word);
    }

    void setGender(Gender evidence) {
        gender.say(evidence);
    }

    /** Takes note of a pronoun that can hardly mean anybody else. */
    void hear(Gender pronoun) {
        gender.hear(pronoun);
    }

    void setKind(NameKind evidence) {
        if (kind == NameKind.OPEN) {
            kind = evidence;
        }
    }

    /** The fullest form in the text. */
    @Override
    public String name() {
        String words = reading.words(fullest.from(), fullest.end());
        boolean shouted = words.equals(words.toUpperCase(java.util.Locale.ROOT)) && fullest.kind() == NameKind.PERSON;
        return shouted && !reading.isHeadline(fullest.from()) ? Capitals.lowered(words) : words;
    }

    @Override
    public SpeakerType type() {
        return switch (kind) {
            case PERSON -> SpeakerType.PERSON;
            case ORGANIZATION, PLACE -> SpeakerType.ORGANIZATION;
            case OPEN -> gender() == Gender.UNKNOWN ? SpeakerType.ORGANIZATION : SpeakerType.PERSON;
        };
    }

    @Override
    public Gender gender() {
        return gender.best();
    }

    /** How well a gender suits the given name, 0 to 1, where nothing tells it for certain. */
    double suits(Gender other, GivenNames givenNames) {
        double given = givenNames.femaleShare(fullest.first());
        // A single name may be the surname: "Melanie" is hardly one, "Kelly" often is.
        double share = fullest.isFull() ? given : 0.5 + SINGLE_NAME * (given - 0.5);
        return other == Gender.FEMALE ? share : 1 - share;
    }

    NameKind kind() {
        return kind;
    }

    NameMention fullest() {
        return fullest;
    }

    List<NameMention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    Span mention() {
        return reading.span(fullest.from(), fullest.end());
    }

    Collection<NameMention> forms() {
        return Collections.unmodifiableCollection(forms.values());
    }

    int firstPosition() {
        return positions.first();
    }

    /** Where the name stands last before a token; -1 where it does not. */
    int positionBefore(int token) {
        Integer position = positions.lower(token);
        return position == null ? -1 : position;
    }

    /** Something that the person can be called by. */
    void addTitle(String title) {
        roles.addTitles(List.of(title));
    }

    void addRole(Role role) {
        roles.add(role);
    }

    boolean hasRole(String head) {
        return roles.has(head);
    }

    Set<String> roleHeads() {
        return roles.heads();
    }

    List<Role> roles() {
        return roles.all();
    }

    Set<String> contextWords() {
        return Collections.unmodifiableSet(contextWords);
    }

    /** Other forms of the name in the text, in text order. */
    List<String> aliases() {
        if (aliases == null) {
            aliases = otherForms();
        }
        return aliases;
    }

    private List<String> otherForms() {
        Set<String> forms = new LinkedHashSet<>();
        mentions.forEach(m -> forms.add(reading.words(m.from(), m.end())));
        forms.remove(name());
        return List.copyOf(forms);
    }
}
