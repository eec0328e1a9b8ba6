package org.whosaid.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** What the interface says of itself. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Whosaid",
                        version = "1.0.0",
                        description = """
                                Whosaid reads a news text, finds what is quoted or reported in it, names who said it, and keeps it.

                                **Offsets** count Unicode code points of the text exactly as given, end exclusive; `?offsets=utf16` counts as \
                                JavaScript and Java do. Every span comes with its words: `text[start:end]`.

                                **Absent means unknown**: a member without a value is left out; lists are always there. \
                                Ids are UUIDv7, times ISO 8601 in UTC.

                                **Lists** come in pages: `next` in the body is the cursor of the next page, the `Link` header its address. Keep the \
                                filters while you follow a cursor.

                                **ETags** are strong, on every JSON answer to GET: `If-None-Match` gives 304. `PATCH` wants the one of what was read \
                                as `If-Match` (428 without, 412 when somebody was faster), in the same unit of offsets.

                                **Errors** are problem details (RFC 9457) whose `type` is stable. Unknown members of a JSON body and unknown query \
                                parameters are errors: a mistyped filter must not find what was not asked for.""",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
public class WhosaidApi extends Application {}
