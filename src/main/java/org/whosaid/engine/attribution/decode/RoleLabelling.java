package org.whosaid.engine.attribution.decode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles of all words of a text, to be corrected in place; used by one thread while a text is read. */
final class RoleLabelling {
    private final @Nullable WordRole[] roles;
    private final boolean[] begins;

    RoleLabelling(int words, List<RoleSegment> segments) {
        roles = new WordRole[words];
        begins = new boolean[words];
        for (RoleSegment segment : segments) {
            begins[segment.from()] = true;
            for (int word = segment.from(); word < segment.to(); word++) {
                roles[word] = segment.role();
            }
        }
    }

    int count(WordRole role, MarkedWords within) {
        int count = 0;
        for (int word = within.from(); word < within.to(); word++) {
            count += roles[word] == role ? 1 : 0;
        }
        return count;
    }

    /** Segments that lie wholly within. */
    List<RoleSegment> within(MarkedWords marked) {
        return segments(marked.from(), marked.to()).stream()
                .filter(segment -> segment.from() > marked.from() || begins[segment.from()])
                .toList();
    }

    /**
     * Makes all the words content; what was content just before or behind goes on into them.
     *
     * @param fresh whether a paragraph begins with them, into which nothing goes on
     */
    void fill(MarkedWords marked, boolean fresh) {
        int to = marked.to();
        if (to < roles.length && roles[to] != null && roles[to] != WordRole.CONTENT && !begins[to]) {
            begins[to] = true;
        }
        boolean goesOn =
                !fresh && marked.from() > 0 && roles[marked.from() - 1] == WordRole.CONTENT && !begins[marked.from()];
        for (int word = marked.from(); word < to; word++) {
            roles[word] = WordRole.CONTENT;
            begins[word] = false;
        }
        begins[marked.from()] = !goesOn;
    }

    /** Where content begins with these words, ends it with them. */
    void endAfter(MarkedWords marked) {
        if (!begins[marked.from()]) {
            return;
        }
        for (int word = marked.to(); word < roles.length && roles[word] == WordRole.CONTENT && !begins[word]; word++) {
            roles[word] = null;
        }
    }

    /** Takes the role from the words where no content reaches out of them: a nickname or a title is not said by anybody. */
    void clearIfAlone(MarkedWords marked) {
        boolean reachesBack = roles[marked.from()] == WordRole.CONTENT && !begins[marked.from()];
        boolean reachesOn =
                marked.to() < roles.length && roles[marked.to()] == WordRole.CONTENT && !begins[marked.to()];
        if (reachesBack || reachesOn) {
            return;
        }
        for (int word = marked.from(); word < marked.to(); word++) {
            if (roles[word] == WordRole.CONTENT) {
                roles[word] = null;
                begins[word] = false;
            }
        }
    }

    /** Takes the opening mark and whatever stands between it and the content behind it into that content. */
    void startAt(int word) {
        int next = word;
        while (next < roles.length && roles[next] == null) {
            next++;
        }
        if (next < roles.length && roles[next] == WordRole.CONTENT) {
            for (int i = word; i < next; i++) {
                roles[i] = WordRole.CONTENT;
            }
            begins[next] = next == word;
            begins[word] = true;
        }
    }

    List<RoleSegment> segments() {
        return segments(0, roles.length);
    }

    private List<RoleSegment> segments(int start, int end) {
        List<RoleSegment> segments = new ArrayList<>();
        int word = start;
        while (word < end) {
            int from = word++;
            WordRole role = roles[from];
            if (role == null) {
                continue;
            }
            while (word < end && roles[word] == role && !begins[word]) {
                word++;
            }
            segments.add(new RoleSegment(role, from, word));
        }
        return segments;
    }
}
