package org.whosaid.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, of the package or the native executable. */
@QuarkusIntegrationTest
class CheckIT extends CheckTest {}
