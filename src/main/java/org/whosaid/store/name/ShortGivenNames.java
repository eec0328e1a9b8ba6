package org.whosaid.store.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English given names and the short forms that newspapers print for them, where cutting the name does not give the form. */
public final class ShortGivenNames {
    private static final Map<String, Set<String>> FORMS =
            StoreLexicon.LISTS.map("short-given-names.forms").entrySet().stream()
                    .flatMap(entry -> links(List.of(entry.getKey().split("/")), entry.getValue()))
                    .collect(Collectors.groupingBy(
                            Link::name,
                            Collectors.flatMapping(link -> link.others().stream(), Collectors.toUnmodifiableSet())));

    private record Link(String name, List<String> others) {}

    private ShortGivenNames() {}

    /** From each full spelling to the short forms, and back. */
    private static Stream<Link> links(List<String> names, List<String> forms) {
        return Stream.concat(
                names.stream().map(name -> new Link(name, forms)),
                forms.stream().map(form -> new Link(form, names)));
    }

    /**
     * What else somebody of this name may be called: its short forms, or the names that it is short for. Two short forms of one name (Bill, Will) are not
     * told of each other.
     *
     * @param given in lower case
     */
    public static Set<String> of(String given) {
        return FORMS.getOrDefault(given, Set.of());
    }
}
