package org.trackproof.server.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trackproof.numbers.Numbers;
import org.trackproof.server.web.Resources;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.ReferencePack;
import org.trackproof.verdict.rules.Judge;

/** Versions, health, and the contract of the interface itself. */
@RestController
class AboutApi {
    @GetMapping("/api/v1/version")
    ResponseEntity<byte[]> version() {
        return NumbersApi.json("{\"code\":\"" + Engine.version() + "\",\"catalogue\":\""
                + Numbers.standard().version() + "\",\"reference\":\""
                + ReferencePack.standard().name() + "\",\"rules\":\"" + Judge.rulesVersion() + "\"}");
    }

    @GetMapping("/health")
    ResponseEntity<byte[]> health() {
        return NumbersApi.json("{\"status\":\"up\"}");
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> contract() {
        return NumbersApi.json(Resources.text("openapi.json"));
    }
}
