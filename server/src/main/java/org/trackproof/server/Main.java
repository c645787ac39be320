package org.trackproof.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.trackproof.sources.BadInput;

/** Starts the server: {@code --port}, {@code --address}, {@code --host}. */
public final class Main {
    private static final int TRY_LATER = 75;

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                err.print(Options.HELP);
                return;
            }
            SpringApplication application = new SpringApplication(Server.class);
            application.setDefaultProperties(options.properties());
            ConfigurableApplicationContext context = application.run();
            WebServer server = ((WebServerApplicationContext) context).getWebServer();
            String url = options.url(server == null ? options.port() : server.getPort());
            err.println("trackproof: open " + url + " in a browser. Stop with Ctrl+C.");
            if (options.once()) {
                WarmUp.run(url);
                System.exit(0);
            }
        } catch (BadInput e) {
            err.println("trackproof: " + e.getMessage());
            System.exit(e.exit().code());
        } catch (PortInUseException e) {
            err.println("trackproof: port " + e.getPort()
                    + " is taken by another program.\nGive another one, e.g. '--port " + (e.getPort() + 1) + "'.");
            System.exit(TRY_LATER);
        }
    }
}
