package org.whosaid.wording.word;

import java.util.List;
import java.util.Set;

/** English words by what they do in a sentence; all in lower case, with straight apostrophes. */
public enum WordClass {
    NEGATION("not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely nay"),
    /** Words that take back or limit what stands beside them. */
    CONDITION("but however if unless except although though until only provided unlikely"),
    MODALITY("will would can could may might must shall should"),
    PRONOUN(
            "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself"
                    + " it its itself they them their theirs themselves"),
    ARTICLE("a an the"),
    /** At the start of a sentence they tell a question, whatever mark it ends with. */
    ASKING(
            "who whom whose which what when where why how is are am was were do does did have has had will would can could may might must"
                    + " shall should isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't"),
    DATE(
            "january february march april may june july august september october november december monday tuesday wednesday thursday"
                    + " friday saturday sunday"),
    UNIT(
            "percent percentage dollar euro pound yen cent cents km kilometer kilometers kilometre kilometres mile miles meter meters"
                    + " metre metres foot feet inch inches kg kilo kilos kilogram kilograms ton tons tonne tonnes liter liters litre litres"
                    + " second seconds minute minutes hour hours day days week weeks month months year years decade decades hectare"
                    + " hectares acre acres degree degrees point points am pm watt watts megawatt megawatts gigawatt gigawatts"),
    /** Count without being a number. */
    QUANTITY(
            "half halves third thirds quarter quarters double twice triple thrice dozen dozens tens hundreds thousands millions billions trillions"),
    FUNCTION(
            "a an the this that these those here there i me my mine myself we us our ours ourselves you your yours yourself he him his"
                    + " himself she her hers herself it its itself they them their theirs themselves who whom whose which what when where"
                    + " why how and or but nor so yet if then than because as while although though unless until since of in on at by for"
                    + " with without from to into onto over under about after before between through during against among within across"
                    + " up down out off is am are was were be been being have has had having do does did doing will would can could may"
                    + " might must shall should ought not no never none neither cannot also too very just only even still again both"
                    + " each all any some such own same other another more most much many few"),
    /** Content words that everybody uses: they make no quote recognisable. */
    STOCK(
            "know think say said thank thanks yes yeah well okay ok like want get got go going come good great right sorry please sure"
                    + " really thing things people time way lot one something anything nothing everything let make see look need day"
                    + " course believe feel mean hope love happy bad new now today always true wrong nobody everybody hello welcome"),
    /** Before a name: their full stop ends no sentence. */
    TITLE(
            "mr mrs ms dr prof sen rep gov gen lt col capt sgt rev cmdr maj cpl pvt adm brig supt insp hon atty msgr asst pres mt ft"),
    /** Their full stop may end a sentence, too. */
    ABBREVIATION("st jr sr vs dept jan feb aug sept oct nov dec inc ltd co corp ave blvd"),
    /** An editor's words in brackets for others that are not printed. */
    UNPRINTED("expletive expletives obscenity profanity inaudible unintelligible crosstalk redacted deleted bleep"),
    /** At the start of a sentence they take back the one before. */
    TAKING_BACK("but however not except"),
    /** Reporting words under which the content is what the speaker does not say. */
    DENIAL(
            "deny denies denied denying reject rejects rejected rejecting dispute disputes disputed disputing refute refutes refuted"
                    + " dismiss dismisses dismissed dismissing refuse refuses refused refusing decline declines declined declining"),
    /** Before reporting words: so it was reported, but it is not so. */
    FALSELY("falsely wrongly mistakenly incorrectly erroneously"),
    /** After a negation: "not only said" is no denial. */
    MERELY("only just merely simply");

    private final Set<String> words;

    WordClass(String words) {
        this.words = Set.of(words.split(" "));
    }

    public boolean has(String key) {
        return words.contains(key);
    }

    public boolean hasAll(List<Word> words) {
        return words.stream().allMatch(word -> has(word.key()));
    }
}
