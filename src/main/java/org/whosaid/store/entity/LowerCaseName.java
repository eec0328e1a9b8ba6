package org.whosaid.store.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.speaker.SpeakerType;

/** Keeps an enumeration under the names that clients see: in lower case. */
abstract class LowerCaseName<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> type;

    LowerCaseName(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convertToEntityAttribute(String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    @Converter(autoApply = true)
    static final class OfCorrectionAction extends LowerCaseName<CorrectionAction> {
        OfCorrectionAction() {
            super(CorrectionAction.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfKind extends LowerCaseName<QuoteKind> {
        OfKind() {
            super(QuoteKind.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfJobKind extends LowerCaseName<JobKind> {
        OfJobKind() {
            super(JobKind.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfJobState extends LowerCaseName<JobState> {
        OfJobState() {
            super(JobState.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfOrigin extends LowerCaseName<TextOrigin> {
        OfOrigin() {
            super(TextOrigin.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfReviewStatus extends LowerCaseName<ReviewStatus> {
        OfReviewStatus() {
            super(ReviewStatus.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfSpeakerType extends LowerCaseName<SpeakerType> {
        OfSpeakerType() {
            super(SpeakerType.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfSpeakerAction extends LowerCaseName<SpeakerAction> {
        OfSpeakerAction() {
            super(SpeakerAction.class);
        }
    }
}
