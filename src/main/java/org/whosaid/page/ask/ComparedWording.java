package org.whosaid.page.ask;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.page.ask.ComparedWord.Mark;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;

/** What was asked and what an article has, word beside word. The verdict does not come from here: it weighs what this only shows. Immutable. */
public record ComparedWording(List<ComparedWord> asked, List<ComparedWord> found) {
    private static final Set<DifferenceKind> GRAVE = Set.of(
            DifferenceKind.NUMBER, DifferenceKind.NEGATION, DifferenceKind.HIDDEN_NEGATION, DifferenceKind.DENIED);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public ComparedWording {
        asked = List.copyOf(asked);
        found = List.copyOf(found);
    }

    /** @param differences that were found between the two */
    static ComparedWording of(String asked, String found, Collection<Difference> differences) {
        List<String> left = words(asked);
        List<String> right = words(found);
        Mark[] leftMarks = marks(left.size());
        Mark[] rightMarks = marks(right.size());
        Set<String> grave = graveWords(differences);
        for (AbstractDelta<String> delta :
                DiffUtils.diff(keys(left), keys(right)).getDeltas()) {
            mark(delta.getSource(), left, leftMarks, grave);
            mark(delta.getTarget(), right, rightMarks, grave);
            if (delta.getSource().size() == 0 && isAtEdge(delta.getTarget(), right)) {
                outside(delta.getTarget(), rightMarks);
            }
        }
        return new ComparedWording(compared(left, leftMarks), compared(right, rightMarks));
    }

    private static boolean isAtEdge(Chunk<String> chunk, List<String> words) {
        return chunk.getPosition() == 0 || chunk.getPosition() + chunk.size() == words.size();
    }

    private static void outside(Chunk<String> chunk, Mark[] marks) {
        for (int i = 0; i < chunk.size(); i++) {
            marks[chunk.getPosition() + i] = Mark.OUTSIDE;
        }
    }

    private static void mark(Chunk<String> chunk, List<String> words, Mark[] marks, Set<String> grave) {
        for (int i = chunk.getPosition(); i < chunk.getPosition() + chunk.size(); i++) {
            marks[i] = grave.contains(key(words.get(i))) ? Mark.GRAVE : Mark.CHANGED;
        }
    }

    private static Set<String> graveWords(Collection<Difference> differences) {
        return differences.stream()
                .filter(difference -> GRAVE.contains(difference.kind()))
                .flatMap(difference -> Stream.of(difference.asked(), difference.found()))
                .flatMap(words -> words(words).stream())
                .map(ComparedWording::key)
                .collect(Collectors.toSet());
    }

    private static Mark[] marks(int size) {
        Mark[] marks = new Mark[size];
        Arrays.fill(marks, Mark.SAME);
        return marks;
    }

    private static List<ComparedWord> compared(List<String> words, Mark[] marks) {
        List<ComparedWord> compared = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            compared.add(new ComparedWord(words.get(i), marks[i]));
        }
        return compared;
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text.strip()).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(ComparedWording::key).toList();
    }

    /** Case and marks are not what readers look for; a word of marks alone is compared as it is. */
    private static String key(String word) {
        String letters = NO_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.isEmpty() ? word : letters;
    }
}
