package org.whosaid.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles of all words of a text, to be corrected in place; used by one thread while a text is read. */
final class Labelling {
    private final @Nullable Role[] roles;
    private final boolean[] begins;

    Labelling(int words, List<Segment> segments) {
        roles = new Role[words];
        begins = new boolean[words];
        for (Segment segment : segments) {
            begins[segment.from()] = true;
            for (int word = segment.from(); word < segment.to(); word++) {
                roles[word] = segment.role();
            }
        }
    }

    int count(Role role, MarkedWords within) {
        int count = 0;
        for (int word = within.from(); word < within.to(); word++) {
            count += roles[word] == role ? 1 : 0;
        }
        return count;
    }

    /** Segments that lie wholly within. */
    List<Segment> within(MarkedWords marked) {
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
        if (to < roles.length && roles[to] != null && roles[to] != Role.CONTENT && !begins[to]) {
            begins[to] = true;
        }
        boolean goesOn =
                !fresh && marked.from() > 0 && roles[marked.from() - 1] == Role.CONTENT && !begins[marked.from()];
        for (int word = marked.from(); word < to; word++) {
            roles[word] = Role.CONTENT;
            begins[word] = false;
        }
        begins[marked.from()] = !goesOn;
    }

    /** Where content begins with these words, ends it with them. */
    void endAfter(MarkedWords marked) {
        if (!begins[marked.from()]) {
            return;
        }
        for (int word = marked.to(); word < roles.length && roles[word] == Role.CONTENT && !begins[word]; word++) {
            roles[word] = null;
        }
    }

    /** Takes the role from the words where no content reaches out of them: a nickname or a title is not said by anybody. */
    void clearIfAlone(MarkedWords marked) {
        boolean reachesBack = roles[marked.from()] == Role.CONTENT && !begins[marked.from()];
        boolean reachesOn = marked.to() < roles.length && roles[marked.to()] == Role.CONTENT && !begins[marked.to()];
        if (reachesBack || reachesOn) {
            return;
        }
        for (int word = marked.from(); word < marked.to(); word++) {
            if (roles[word] == Role.CONTENT) {
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
        if (next < roles.length && roles[next] == Role.CONTENT) {
            for (int i = word; i < next; i++) {
                roles[i] = Role.CONTENT;
            }
            begins[next] = next == word;
            begins[word] = true;
        }
    }

    List<Segment> segments() {
        return segments(0, roles.length);
    }

    private List<Segment> segments(int start, int end) {
        List<Segment> segments = new ArrayList<>();
        int word = start;
        while (word < end) {
            int from = word++;
            Role role = roles[from];
            if (role == null) {
                continue;
            }
            while (word < end && roles[word] == role && !begins[word]) {
                word++;
            }
            segments.add(new Segment(role, from, word));
        }
        return segments;
    }
}
