package org.whosaid.api.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;

/** Notes members that nobody knows, and passes over them. */
final class UnknownMembers extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        boolean noted = GatheringDeserializer.noteUnknown(context, name, deserializer.getKnownPropertyNames());
        if (noted) {
            parser.skipChildren();
        }
        return noted;
    }
}
