package org.whosaid.wording.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commonest slip of the keyboard: two neighbouring letters have changed places, "feild" for "field". */
public final class Transposition {
    /** Of shorter words too many are another word with two letters swapped. */
    private static final int SHORTEST = 4;

    /** Words of more than three letters that are others with two letters swapped: there it may be no slip. */
    private static final Set<String> OTHER_WORDS = Set.of(
            ("angel angle angels angles barely barley barking braking barn bran beast beats beat beta best bets bore boer body boyd"
                            + " bolt blot boost boots boon bono brain brian burnt brunt busy buys calm clam carp crap carol carlo carter"
                            + " crater carved craved carving craving cast cats casual causal coal cola coast coats coil coli cold clod"
                            + " comet comte compiled complied complaint compliant corps crops curd crud dairy diary denies denise dial dail"
                            + " discreet discrete does dose ears eras east eats exist exits farming framing field filed"
                            + " files flies finely finley fired fried fires fries fist fits form from gaps gasp gird grid"
                            + " gilded glided grade garde great greta gust guts gray gary hair hari handle handel hearts hearst hurts"
                            + " hurst lair liar lean lena lest lets lien line lion loin lost lots macro marco mail mali main mani"
                            + " marital martial martian martina meat meta median medina moan mona moon mono nest nets noble nobel pairs"
                            + " paris peer pere perfect prefect pest pets pool polo post pots posse poses quiet quite rain rani roam roma"
                            + " rogue rouge sacred scared salt slat satin stain sign sing signing singing signs sings silver sliver silt"
                            + " slit spilt split tarp trap there three thorne throne tide tied tier tire tilted titled tired tried tires"
                            + " tries tory troy trail trial trails trials treaties treatise united untied unite untie unites unties vial"
                            + " vila waist waits warp wrap wine wien")
                    .split(" "));

    private Transposition() {}

    /** Whether one word is the other with two neighbouring letters swapped, and not a word of its own. Takes keys, in lower case. */
    public static boolean isLikely(String one, String other) {
        return of(one).contains(other) && !(OTHER_WORDS.contains(one) && OTHER_WORDS.contains(other));
    }

    /** What a word may be that has two neighbouring letters swapped behind its first one; nothing for short words and numbers. */
    public static List<String> of(String word) {
        List<String> unswapped = new ArrayList<>();
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return unswapped;
        }
        for (int i = 1; i < word.length() - 1; i++) {
            if (word.charAt(i) != word.charAt(i + 1)) {
                unswapped.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            }
        }
        return unswapped;
    }
}
