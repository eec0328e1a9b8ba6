package org.whosaid.store.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "j. roux, jeanne roux, surname, INITIALS",
        "j.p. roux, jeanne roux, surname, INITIALS",
        "k. roux, jeanne roux, surname,",
        "roux, jeanne roux, surname, SURNAME_ONLY",
        "roux, jeanne roux, alias, SURNAME_ONLY",
        "donald j. holm, donald holm, surname, MIDDLE_NAME",
        "donald j. holm, donald k. holm, surname,",
        "donald j. holm, donald james holm, surname, MIDDLE_NAME",
        "john holm jr., john holm, surname, GENERATION",
        "'john holm, jr.', john holm sr., surname,",
        "rob holm, robert holm, surname, SHORT_GIVEN_NAME",
        "bill holm, william holm, surname, SHORT_GIVEN_NAME",
        "peggy a. holm, margaret holm, surname, SHORT_GIVEN_NAME",
        "bob holm, bill holm, surname,",
        "bill holm, wilma holm, surname,",
        "per holm, petra holm, surname,",
        "anthony holm, antony holm, spelling, SPELLING",
        "a. holmberg, b. holmberg, spelling,",
        "ann holm, anna holm, spelling,",
        "anthony holm, antony holm, alias, ALIAS",
        "anna holm, anna holm, name, SAME_NAME",
    })
    void of_two_people(String one, String other, String found, @Nullable SuggestionReason expected) {
        assertThat(NameLikeness.of(one, "person", other, "person", found).orElse(null))
                .isEqualTo(expected);
        assertThat(NameLikeness.of(other, "person", one, "person", found).orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "local 12, local 13, spelling,",
        "halvik harbour board, halvik harbor board, spelling, SPELLING",
        "fhb, federal harbour board, acronym, ACRONYM",
    })
    void of_two_organisations(String one, String other, String found, @Nullable SuggestionReason expected) {
        assertThat(NameLikeness.of(one, "organization", other, "organization", found)
                        .orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"halvik gazette, halvik gazette, OTHER_TYPE", "halvik gazette, halvik gazettes,"})
    void of_a_person_and_an_organisation(String one, String other, @Nullable SuggestionReason expected) {
        assertThat(NameLikeness.of(one, "organization", other, "person", "name").orElse(null))
                .isEqualTo(expected);
    }
}
