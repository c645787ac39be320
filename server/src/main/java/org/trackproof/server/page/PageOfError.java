package org.trackproof.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.trackproof.server.web.ErrorPage;
import org.trackproof.sources.BadInput;

/** What went wrong, as a page. */
@Component
class PageOfError implements ErrorPage {
    private final View view;

    PageOfError(View view) {
        this.view = view;
    }

    @Override
    public ResponseEntity<byte[]> of(int status, BadInput bad, HttpServletRequest request) {
        return view.page(status, "error", Map.of("f", Frame.of(request), "problems", bad.problems()));
    }
}
