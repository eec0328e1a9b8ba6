package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Cast.article;
import static org.whosaid.api.Cast.idIn;
import static org.whosaid.api.Cast.idOf;
import static org.whosaid.api.Cast.possiblySame;
import static org.whosaid.api.Cast.speaker;
import static org.whosaid.api.Cast.surname;
import static org.whosaid.api.Cast.tag;
import static org.whosaid.api.Cast.texts;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is the same in another article, and who only may be. */
@QuarkusTest
class SpeakerIdentityTest {
    @Test
    void other_roles_alone_prove_nothing() {
        // Given
        String name = "Kim " + surname();
        String baker = idOf(name + ", a Leeds baker");

        // When
        String general = idOf("NATO Secretary General " + name);

        // Then
        assertThat(general).isEqualTo(baker);
        assertThat(texts(speaker(baker).at("/roles"))).containsExactly("Leeds baker", "NATO Secretary General");
    }

    @Test
    void mayors_of_two_towns_are_two_and_a_third_article_finds_its_own() {
        // Given
        String name = "Kim " + surname();

        // When
        String halvik = idOf(name + ", the mayor of Halvik");
        String norhavn = idOf(name + ", the mayor of Norhavn");
        String again = idOf(name + ", the mayor of Halvik");

        // Then
        assertThat(norhavn).isNotEqualTo(halvik);
        assertThat(again).isEqualTo(halvik);
        assertThat(possiblySame(halvik)).containsExactly("same-name " + name);
        assertThat(possiblySame(norhavn)).containsExactly("same-name " + name);
    }

    @Test
    void where_several_bear_the_name_and_nothing_tells_it_is_nobody_of_them() {
        // Given
        String name = "Kim " + surname();
        String halvik = idOf(name + ", the mayor of Halvik");
        String norhavn = idOf(name + ", the mayor of Norhavn");

        // When
        String open = idOf(name);

        // Then
        assertThat(Set.of(halvik, norhavn)).doesNotContain(open);
        assertThat(possiblySame(open)).containsExactly("same-name " + name, "same-name " + name);
    }

    @Test
    void another_country_and_other_roles_make_two() {
        // Given
        String name = "Kim " + surname();
        String nurse = idIn(article(name + ", a nurse", Map.of("url", "https://www.halvik.co.uk/1")));

        // When
        String pilot = idIn(article(name + ", a pilot", Map.of("url", "https://www.norhavn.se/1")));

        // Then
        assertThat(pilot).isNotEqualTo(nurse);
    }

    @Test
    void initials_and_a_full_name_are_suggested_only() {
        // Given
        String surname = surname();
        String full = idOf("Jeanne " + surname);

        // When
        String short_ = idOf("J. " + surname);
        String other = idOf("K. " + surname);

        // Then
        assertThat(Set.of(full, short_, other)).hasSize(3);
        assertThat(possiblySame(full)).containsExactly("initials J. " + surname);
        assertThat(possiblySame(short_)).containsExactly("initials Jeanne " + surname);
        assertThat(possiblySame(other)).isEmpty();
    }

    @Test
    void a_given_name_and_its_short_form_are_suggested_only() {
        // Given
        String surname = surname();
        String full = idOf("William " + surname);

        // When
        String short_ = idOf("Bill " + surname);
        String other = idOf("Bob " + surname);

        // Then
        assertThat(Set.of(full, short_, other)).hasSize(3);
        assertThat(possiblySame(full)).containsExactly("short-given-name Bill " + surname);
        assertThat(possiblySame(short_)).containsExactly("short-given-name William " + surname);
        assertThat(possiblySame(other)).isEmpty();
    }

    @Test
    void a_surname_joins_nobody_unless_a_person_has_listed_it() {
        // Given
        String surname = surname();
        String full = idOf("Jeanne " + surname);

        // When
        String alone = idOf("Mrs. " + surname);
        Service.patch("/v1/speakers/" + full, tag(full), Map.of("aliases", Map.of("add", List.of(surname))));
        String listed = idOf("Mrs. " + surname);

        // Then
        assertThat(alone).isNotEqualTo(full);
        assertThat(possiblySame(full)).containsExactly("surname-only " + surname);
        assertThat(listed).isEqualTo(full);
    }

    @Test
    void one_letter_apart_is_suggested_only() {
        // Given
        String surname = surname();
        String one = idOf("Mireille " + surname);

        // When
        String other = idOf("Mireile " + surname);

        // Then
        assertThat(other).isNotEqualTo(one);
        assertThat(possiblySame(one)).containsExactly("spelling Mireile " + surname);
    }

    @Test
    void junior_and_senior_are_two_without_a_suggestion() {
        // Given
        String surname = surname();
        String junior = idOf("Peter " + surname + " Jr");

        // When
        String senior = idOf("Peter " + surname + " Sr");

        // Then
        assertThat(senior).isNotEqualTo(junior);
        assertThat(possiblySame(junior)).isEmpty();
    }
}
