package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What letters after a name tell about its bearer: "Ines Calder KC" is a barrister. Orders and honours tell no role. */
final class LetterRoles {
    private static final Map<String, List<String>> ROLES = Map.ofEntries(
            Map.entry("kc", List.of("barrister", "lawyer")),
            Map.entry("qc", List.of("barrister", "lawyer")),
            Map.entry("sc", List.of("barrister", "lawyer")),
            Map.entry("san", List.of("barrister", "lawyer")),
            Map.entry("esq", List.of("lawyer", "attorney")),
            Map.entry("jd", List.of("lawyer", "attorney")),
            Map.entry("md", List.of("doctor", "physician")),
            Map.entry("frcp", List.of("doctor", "physician")),
            Map.entry("frcs", List.of("surgeon", "doctor")),
            Map.entry("mbbs", List.of("doctor", "physician")),
            Map.entry("dds", List.of("dentist", "doctor")),
            Map.entry("dmd", List.of("dentist", "doctor")),
            Map.entry("bds", List.of("dentist")),
            Map.entry("dvm", List.of("veterinarian", "vet")),
            Map.entry("mrcvs", List.of("veterinarian", "vet")),
            Map.entry("rn", List.of("nurse")),
            Map.entry("phd", List.of("doctor", "researcher")),
            Map.entry("dphil", List.of("doctor", "researcher")),
            Map.entry("cpa", List.of("accountant")),
            Map.entry("fca", List.of("accountant")),
            Map.entry("acca", List.of("accountant")),
            Map.entry("jp", List.of("magistrate")),
            Map.entry("mp", List.of("mp", "politician", "lawmaker", "legislator")),
            Map.entry("mep", List.of("mep", "politician", "lawmaker", "legislator")),
            Map.entry("msp", List.of("msp", "politician", "lawmaker", "legislator")),
            Map.entry("mla", List.of("mla", "politician", "lawmaker", "legislator")),
            Map.entry("mlc", List.of("mlc", "politician", "lawmaker", "legislator")),
            Map.entry("mna", List.of("mna", "politician", "lawmaker", "legislator")),
            Map.entry("mpp", List.of("mpp", "politician", "lawmaker", "legislator")),
            Map.entry("td", List.of("td", "politician", "lawmaker", "legislator")));

    private LetterRoles() {}

    /** Nouns for one who bears these letters; none where they tell no role. */
    static List<String> roles(String letters) {
        return ROLES.getOrDefault(letters.replace(".", "").toLowerCase(Locale.ROOT), List.of());
    }
}
