package org.trackproof.server;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application as Spring puts it together. */
@SpringBootApplication(proxyBeanMethods = false)
public class Server {
    /** Used only where neither the user nor a case names an instant. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
