package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts of organisations, so that "the bank" is not taken for a bureau. */
enum OrganizationClass {
    COMPANY(
            "company firm bank airline retailer supplier manufacturer maker operator lender carrier automaker carmaker brewery chain"
                    + " startup corporation business giant insurer utility producer"
                    + " inc inc. ltd ltd. llc plc corp corp. co co. gmbh ag sa holdings foods airlines airways motors energy partners"),
    AUTHORITY(
            "agency department ministry office bureau authority administration commission regulator watchdog board services council"),
    MEDIUM(
            "newspaper paper magazine network broadcaster outlet site website publication station channel tabloid daily weekly"
                    + " times post journal tribune herald gazette telegraph press news review chronicle courier radio television tv today"),
    COURT("court tribunal"),
    ASSEMBLY("parliament congress senate house assembly legislature"),
    TEACHING("university college school academy"),
    CHARITY(
            "foundation charity fund trust institute center centre society association league federation nonprofit ngo"),
    UNION("union workers guild brotherhood"),
    CAMPAIGN("campaign"),
    PARTY("party"),
    GOVERNMENT("government");

    private final Set<String> nouns;

    OrganizationClass(String nouns) {
        this.nouns = Set.of(nouns.split(" "));
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
