package org.whosaid.wording.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Under which form words are compared. */
public enum KeyForm {
    /** As they are spoken. */
    SPOKEN {
        @Override
        public String of(Word word) {
            return word.key();
        }

        @Override
        public String looselyOf(Word word) {
            boolean isSteady = word.is(WordTrait.FUNCTION) || word.is(WordTrait.NUMBER) || word.isNegation();
            return isSteady || word.key().indexOf('\'') >= 0
                    ? word.key()
                    : Inflection.of(SpellingVariants.of(word.key()));
        }
    },
    /** As a reporter may retell them: "I will resign" becomes that "he would resign". */
    RETOLD {
        @Override
        public String of(Word word) {
            if (word.isNegation()) {
                // "Doesn't" must not become "does".
                return word.key();
            }
            String key = Contractions.expanded(word.key()).split(" ")[0];
            if (WordClass.PRONOUN.has(key)) {
                return "<pronoun>";
            }
            return BACKSHIFT.getOrDefault(key, word.is(WordTrait.NUMBER) ? key : Inflection.of(key));
        }

        @Override
        public String looselyOf(Word word) {
            return of(word);
        }
    };

    private static final Map<String, String> BACKSHIFT = Stream.of(
                    "will would",
                    "can could",
                    "may might",
                    "shall should",
                    "is am are was were be been",
                    "have has had",
                    "do does did",
                    "this that",
                    "these those",
                    "here there",
                    "now then")
            .map(forms -> List.of(forms.split(" ")))
            .flatMap(forms -> forms.stream().map(form -> Map.entry(form, "<" + forms.get(0) + ">")))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    public abstract String of(Word word);

    /** So that another spelling or inflection is found in its place; it is a difference nevertheless. */
    public abstract String looselyOf(Word word);
}
