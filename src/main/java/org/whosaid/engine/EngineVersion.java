package org.whosaid.engine;

/**
 * What made an analysis.
 *
 * @param version of the engine's code
 * @param model name, version and training data hash of the model file
 */
public record EngineVersion(String version, String model) {}
