package org.whosaid.page;

import io.quarkus.qute.TemplateGlobal;
import org.eclipse.microprofile.config.ConfigProvider;

/** What every template can name. */
final class PageSettings {
    private PageSettings() {}

    /** The service's version; in the addresses of style sheet and script, so that a browser asks anew after an update. */
    @TemplateGlobal
    static String version() {
        return ConfigProvider.getConfig().getValue("quarkus.application.version", String.class);
    }
}
