package org.whosaid.page;

import io.quarkus.qute.i18n.MessageBundles;

/** Why a quote is given to its speaker, in plain words. */
public final class ReasonTexts {
    private ReasonTexts() {}

    /** @param reason a stable name; one that is not known here is shown as it is */
    public static String of(String reason) {
        PageTexts texts = MessageBundles.get(PageTexts.class);
        return switch (reason) {
            case "full-name" -> texts.reasonFullName();
            case "surname-of" -> texts.reasonSurname();
            case "given-name-of" -> texts.reasonGivenName();
            case "acronym-of", "short-name-of" -> texts.reasonShortName();
            case "title-of", "description-of", "apposition" -> texts.reasonTitle();
            case "pronoun" -> texts.reasonPronoun();
            case "label-of" -> texts.reasonLabel();
            case "turn-taking" -> texts.reasonTurn();
            case "description" -> texts.reasonDescription();
            case "neighbouring-mention" -> texts.reasonNeighbour();
            case "no-source" -> texts.reasonNoSource();
            case "ambiguous-name", "ambiguous-pronoun" -> texts.reasonAmbiguous();
            case "no-antecedent" -> texts.reasonNoAntecedent();
            case "correction" -> texts.reasonCorrection();
            default -> reason.replace('-', ' ');
        };
    }
}
