package org.whosaid.wording.word;

import java.util.List;
import java.util.Set;
import org.whosaid.engine.text.StableName;

/** English words by what they do in a sentence; all in lower case, with straight apostrophes. */
public enum WordClass {
    NEGATION,
    /** Words that take back or limit what stands beside them. */
    CONDITION,
    MODALITY,
    PRONOUN,
    ARTICLE,
    /** At the start of a sentence they tell a question, whatever mark it ends with. */
    ASKING,
    DATE,
    UNIT,
    /** Count without being a number. */
    QUANTITY,
    FUNCTION,
    /** Content words that everybody uses: they make no quote recognisable. */
    STOCK,
    /** Before a name: their full stop ends no sentence. */
    TITLE,
    /** Their full stop may end a sentence, too. */
    ABBREVIATION,
    /** An editor's words in brackets for others that are not printed. */
    UNPRINTED,
    /** At the start of a sentence they take back the one before. */
    TAKING_BACK;

    private final Set<String> words;

    WordClass() {
        this.words = WordingLexicon.LISTS.set("word-class." + StableName.of(this));
    }

    public boolean has(String key) {
        return words.contains(key);
    }

    public boolean hasAll(List<Word> words) {
        return words.stream().allMatch(word -> has(word.key()));
    }
}
