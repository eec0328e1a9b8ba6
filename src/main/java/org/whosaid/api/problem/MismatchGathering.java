package org.whosaid.api.problem;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.util.Set;

/** Lets a body be read to its end although something in it is wrong, so that one answer tells all that is. */
public final class MismatchGathering extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;
    private static final String INTERFACE = "org.whosaid.api";
    /** Jackson describes some boxed types as what is in the box. */
    private static final Set<Class<?>> SCALARS = Set.of(String.class, int.class, Double.class, boolean.class);

    private MismatchGathering() {}

    public static void addTo(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule(MismatchGathering.class.getName()).setDeserializerModifier(new MismatchGathering()));
        mapper.addHandler(new UnknownMembers());
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        Class<?> type = description.getBeanClass();
        boolean isRequest = type.getName().startsWith(INTERFACE);
        return isRequest || SCALARS.contains(type) ? new GatheringDeserializer(deserializer, isRequest) : deserializer;
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        return new GatheringDeserializer(deserializer, false);
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType type, BeanDescription description, JsonDeserializer<?> deserializer) {
        return new GatheringDeserializer(deserializer, false);
    }
}
