package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.StableName;

/** Sorts of organisations, so that "the bank" is not taken for a bureau. */
enum OrganizationClass {
    COMPANY,
    AUTHORITY,
    MEDIUM,
    COURT,
    ASSEMBLY,
    TEACHING,
    CHARITY,
    UNION,
    CAMPAIGN,
    PARTY,
    GOVERNMENT;

    private final Set<String> nouns;

    OrganizationClass() {
        this.nouns = WordLists.SPEAKER.set("organization-class." + StableName.of(this));
    }

    private static Optional<OrganizationClass> of(String noun) {
        return Stream.of(values()).filter(c -> c.nouns.contains(noun)).findFirst();
    }

    /** Whether an organisation can be called by this noun, as far as its name tells. */
    static boolean agree(Entity entity, String noun) {
        Optional<OrganizationClass> wanted = of(noun);
        Optional<OrganizationClass> own =
                entity.fullest().parts().stream().flatMap(p -> of(p).stream()).reduce((a, b) -> b);
        boolean official = wanted.filter(c ->
                        c == GOVERNMENT || c == UNION || c == CAMPAIGN || c == PARTY || c == COURT || c == ASSEMBLY)
                .isPresent();
        return own.isPresent() ? wanted.isEmpty() || own.equals(wanted) : !official;
    }
}
