package org.whosaid.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void withoutCalibrationTheEvidenceIsShown() {
        // When
        Confidence confidence = Calibration.parse("").of(new AttributionScores(0.9, 0.8, 0.7), QuoteKind.DIRECT, true);

        // Then
        assertThat(confidence.content()).isCloseTo(0.9, within(1e-9));
        assertThat(confidence.link()).isCloseTo(0.8, within(1e-9));
        assertThat(confidence.source()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void weightsOfKindAndCueAreAdded() {
        // Given: overall = sigmoid(1 + 2 if mixed + 4 if indirect - 3 without cue)
        Calibration calibration = Calibration.parse("0,0,0,0,0,0,0;0,0,0,0,0,0,0;0,0,0,0,0,0,0;1,0,0,0,2,4,-3");

        // When
        double overall = calibration
                .of(new AttributionScores(0.5, 0.5, 0.5), QuoteKind.INDIRECT, false)
                .overall();

        // Then
        assertThat(overall).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    }

    @Test
    void certainEvidenceStaysFinite() {
        // When
        Confidence confidence = Calibration.parse("").of(new AttributionScores(1, 0, 1), QuoteKind.DIRECT, true);

        // Then
        assertThat(confidence.content()).isBetween(0.99, 1.0);
        assertThat(confidence.link()).isBetween(0.0, 0.01);
    }

    @Test
    void somethingElseIsRefused() {
        assertThatThrownBy(() -> Calibration.parse("1,2;3")).isInstanceOf(IllegalArgumentException.class);
    }
}
