package org.trackproof.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trackproof.sources.BadInput;

/**
 * How to listen.
 *
 * @param port 1..65535
 * @param address of this machine, e.g. {@code 127.0.0.1}
 * @param hosts names beside the loopback ones under which browsers may ask
 * @param once to stop after a few requests of its own, for the archive of class data
 */
record Options(int port, String address, List<String> hosts, boolean once, boolean help) {
    static final String HELP = """
            Usage: trackproof serve [--port N] [--address A] [--host NAME]...
            Opens the pages and the interface for programs on this machine. It asks nobody and keeps nothing.
              --port N       where to listen (default: 8080)
              --address A    address to listen on (default: 127.0.0.1, this machine only)
              --host NAME    a further name under which browsers may ask, e.g. when behind a proxy
            """;

    private static final int PORT = 8080;
    private static final int LAST_PORT = 65_535;

    static Options parse(String... arguments) {
        int port = PORT;
        String address = "127.0.0.1";
        List<String> hosts = new ArrayList<>();
        boolean once = false;
        boolean help = false;
        for (int i = arguments.length > 0 && arguments[0].equals("serve") ? 1 : 0; i < arguments.length; i++) {
            String name = arguments[i].replaceFirst("=.*", "");
            switch (name) {
                case "-h", "--help" -> help = true;
                case "--once" -> once = true;
                case "--port", "--address", "--host" -> {
                    String value;
                    if (arguments[i].length() > name.length()) {
                        value = arguments[i].substring(name.length() + 1);
                    } else if (i + 1 < arguments.length) {
                        i++;
                        value = arguments[i];
                    } else {
                        throw usage("'" + name + "' lacks its value.", "See 'trackproof serve --help'.");
                    }
                    if (name.equals("--port")) {
                        port = port(value);
                    } else if (name.equals("--address")) {
                        address = address(value);
                    } else {
                        hosts.add(host(value));
                    }
                }
                default ->
                    throw usage(
                            "'" + shown(arguments[i]) + "' is no option of 'serve'.", "See 'trackproof serve --help'.");
            }
        }
        return new Options(port, address, List.copyOf(hosts), once, help);
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= LAST_PORT) {
            return Integer.parseInt(text);
        }
        throw usage("'" + shown(text) + "' is no port (option --port).", "Give a number from 1 to 65535, e.g. '8081'.");
    }

    private static String address(String text) {
        if (text.matches("[0-9A-Za-z.:%-]{1,100}")) {
            return text;
        }
        throw usage(
                "'" + shown(text) + "' is no address (option --address).",
                "Give e.g. '127.0.0.1', or '0.0.0.0' for all.");
    }

    private static String host(String text) {
        if (text.matches("[0-9A-Za-z.:-]{1,200}")) {
            return text;
        }
        throw usage("'" + shown(text) + "' is no host (option --host).", "Give e.g. 'parcels.example.org'.");
    }

    private static String shown(String text) {
        String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "..." : plain;
    }

    private static BadInput usage(String message, String remedy) {
        return new BadInput(BadInput.Exit.USAGE, "usage", message, remedy);
    }

    Map<String, Object> properties() {
        return Map.of(
                "server.port", port,
                "server.address", address,
                "trackproof.hosts", String.join(",", allHosts()));
    }

    private List<String> allHosts() {
        List<String> all = new ArrayList<>(hosts);
        all.add(address);
        return all;
    }

    /**
     * Where a browser finds the server.
     *
     * @param port on which it listens
     */
    String url(int port) {
        boolean all = address.equals("0.0.0.0") || address.equals("::");
        String host = all || address.equals("127.0.0.1") ? "localhost" : address;
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }
}
