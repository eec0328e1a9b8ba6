package org.whosaid.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.TextOrigin;
import org.whosaid.document.history.CorrectionAction;
import org.whosaid.document.history.SpeakerAction;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.assertion.AssertionKind;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.engine.text.StableName;
import org.whosaid.store.job.JobKind;
import org.whosaid.store.job.JobState;

/** Keeps an enumeration under the names that clients see: in lower case. */
abstract class LowerCaseName<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> type;

    LowerCaseName(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E value) {
        return StableName.inTables(value);
    }

    @Override
    public E convertToEntityAttribute(String name) {
        return StableName.parse(type, name);
    }

    @Converter(autoApply = true)
    static final class OfAssertion extends LowerCaseName<AssertionKind> {
        OfAssertion() {
            super(AssertionKind.class);
        }
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
