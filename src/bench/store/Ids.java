
import java.util.Random;
import java.util.UUID;

/** UUIDv7, as the service makes them. */
final class Ids {
    private Ids() {}

    /** @param place in the order of one millisecond, below 4096 */
    static UUID at(long milliseconds, int place, Random random) {
        long most = milliseconds << 16 | 0x7000 | place;
        long least = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
