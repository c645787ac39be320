package org.trackproof.casefile.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads calendars of RFC 5545 and refuses what other readers might forgive: bare line feeds, long lines, missing or doubled properties. */
final class StrictCalendar {
    private StrictCalendar() {}

    /** An event and its alarms. */
    record Component(Map<String, String> properties, List<Map<String, String>> alarms) {
        String value(String name) {
            return properties.getOrDefault(name, "");
        }

        String text(String name) {
            return unescaped(value(name));
        }
    }

    static List<Component> read(String file) {
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        for (String line : file.lines().toList()) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
        }
        List<Component> events = new ArrayList<>();
        Map<String, String> calendar = new LinkedHashMap<>();
        Map<String, String> target = calendar;
        String inside = "";
        for (String line : unfolded(file)) {
            switch (line) {
                case "BEGIN:VCALENDAR", "END:VCALENDAR" -> {}
                case "BEGIN:VEVENT" -> {
                    assertThat(inside).isEmpty();
                    inside = "VEVENT";
                    target = new LinkedHashMap<>();
                    events.add(new Component(target, new ArrayList<>()));
                }
                case "BEGIN:VALARM" -> {
                    assertThat(inside).isEqualTo("VEVENT");
                    inside = "VALARM";
                    target = new LinkedHashMap<>();
                    events.get(events.size() - 1).alarms().add(target);
                }
                case "END:VALARM" -> {
                    assertThat(target).containsKeys("ACTION", "TRIGGER", "DESCRIPTION");
                    inside = "VEVENT";
                }
                case "END:VEVENT" -> inside = "";
                default -> put(target, line);
            }
        }
        assertThat(calendar).containsEntry("VERSION", "2.0").containsKey("PRODID");
        assertThat(events)
                .allSatisfy(event -> assertThat(event.properties()).containsKeys("UID", "DTSTAMP", "SUMMARY"));
        return events;
    }

    static Map<String, String> properties(String lines) {
        Map<String, String> properties = new LinkedHashMap<>();
        unfolded(lines).forEach(line -> put(properties, line));
        return properties;
    }

    private static void put(Map<String, String> target, String line) {
        int colon = line.indexOf(':');
        assertThat(colon).as(line).isPositive();
        assertThat(target.put(line.substring(0, colon), line.substring(colon + 1)))
                .as(line)
                .isNull();
    }

    private static List<String> unfolded(String file) {
        return file.replace("\r\n ", "").lines().filter(line -> !line.isEmpty()).toList();
    }

    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                char next = text.charAt(at);
                assertThat("\\;,n").contains(String.valueOf(next));
                plain.append(next == 'n' ? '\n' : next);
            } else {
                assertThat(c).as("unescaped in '%s'", text).isNotIn(';', ',');
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
