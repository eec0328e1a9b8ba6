
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.whosaid.store.name.NameKey;

/** The speakers of the generated store; surnames are shared, as they are. */
final class People {
    private static final int COUNT = 12_000;
    private static final int SURNAMES = 3_000;

    private final List<Person> people;
    private final Zipf frequency = new Zipf(COUNT, 0.9);

    record Person(UUID id, String name, String surname) {}

    private People(List<Person> people) {
        this.people = people;
    }

    static People of(List<String> capitalised, Random random) throws IOException {
        List<String> given = givenNames();
        Map<String, Person> people = new LinkedHashMap<>();
        while (people.size() < COUNT) {
            String surname = capitalised.get(random.nextInt(Math.min(SURNAMES, capitalised.size())));
            String name = given.get(random.nextInt(given.size())) + " " + surname;
            people.putIfAbsent(
                    NameKey.of(name), new Person(Ids.at(Articles.BEGIN.toEpochMilli(), 0, random), name, surname));
        }
        return new People(new ArrayList<>(people.values()));
    }

    private static List<String> givenNames() throws IOException {
        try (InputStream names = People.class.getResourceAsStream("/org/whosaid/engine/speaker/given-names.txt")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("[\\s,;]")[0])
                    .filter(name -> name.matches("\\p{L}{3,}"))
                    .map(name -> name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1))
                    .limit(2_000)
                    .toList();
        }
    }

    Person any(Random random) {
        return people.get(frequency.next(random));
    }

    String speakerRows() {
        StringBuilder rows = new StringBuilder();
        for (Person person : people) {
            rows.append(Rows.row(
                    person.id(), person.name(), NameKey.of(person.name()), "person", Articles.BEGIN, Articles.END));
        }
        return rows.toString();
    }

    String aliasRows() {
        StringBuilder rows = new StringBuilder();
        for (Person person : people) {
            rows.append(Rows.row(person.id(), person.surname(), NameKey.of(person.surname())));
        }
        return rows.toString();
    }
}
