package org.whosaid.api.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes a value of a wrong type, passes over it and goes on; the outermost one throws when all is read. Thread-safe. */
final class GatheringDeserializer extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;
    private static final Object ATTRIBUTE = GatheringDeserializer.class;

    /** Where the value stands that is being read. */
    private static final Object PLACE = "place";

    /** Beyond these, nobody reads on. */
    private static final int MOST_ERRORS = 50;

    private final boolean mayBeOutermost;

    GatheringDeserializer(JsonDeserializer<?> delegate, boolean mayBeOutermost) {
        super(delegate);
        this.mayBeOutermost = mayBeOutermost;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
        return new GatheringDeserializer(delegate, mayBeOutermost);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (errorsOf(context) != null) {
            return passingOver(parser, context);
        }
        return mayBeOutermost ? gathering(parser, context) : super.deserialize(parser, context);
    }

    /** Notes an error; false if nobody gathers them. */
    private static boolean note(DeserializationContext context, String pointer, String detail) {
        @Nullable List<ErrorView> errors = errorsOf(context);
        if (errors != null && errors.size() < MOST_ERRORS) {
            errors.add(ErrorView.at(pointer, detail));
        }
        return errors != null;
    }

    private @Nullable Object gathering(JsonParser parser, DeserializationContext context) throws IOException {
        List<ErrorView> errors = new ArrayList<>();
        context.setAttribute(ATTRIBUTE, errors);
        try {
            Object value = passingOver(parser, context);
            if (!errors.isEmpty()) {
                throw new SeveralMismatches(parser, errors);
            }
            return value;
        } catch (ValueInstantiationException e) {
            // What was passed over is missed by whoever is made of it.
            throw errors.isEmpty() ? e : new SeveralMismatches(parser, errors);
        } finally {
            context.setAttribute(ATTRIBUTE, null);
        }
    }

    private @Nullable Object passingOver(JsonParser parser, DeserializationContext context) throws IOException {
        JsonStreamContext here = parser.getParsingContext();
        JsonStreamContext around = parser.currentToken().isStructStart() ? here.getParent() : here;
        Object outer = context.getAttribute(PLACE);
        String pointer = here.pathAsPointer().toString();
        context.setAttribute(PLACE, pointer);
        try {
            return super.deserialize(parser, context);
        } catch (MismatchedInputException e) {
            note(context, pointer + JsonProblem.pointer(e.getPath()), JsonProblem.detail(e));
            while (parser.getParsingContext() != around) {
                parser.nextToken();
            }
            return null;
        } catch (InputCoercionException e) {
            note(context, pointer, "is too large a number");
            return null;
        } finally {
            context.setAttribute(PLACE, outer);
        }
    }

    /** Notes a member that nobody knows of the value that is being read. */
    static boolean noteUnknown(DeserializationContext context, String name, @Nullable Collection<Object> known) {
        return note(
                context,
                context.getAttribute(PLACE) + ErrorView.step(name),
                JsonProblem.unknownMember(known == null ? List.of() : known));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<ErrorView> errorsOf(DeserializationContext context) {
        return (List<ErrorView>) context.getAttribute(ATTRIBUTE);
    }
}
