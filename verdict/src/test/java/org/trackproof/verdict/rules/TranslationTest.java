package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.verdict.language.Language;

class TranslationTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @EnumSource
    void sentences_haveTheKeysAndPlacesOfEnglish(Language language) {
        same(Sentences.english(), Sentences.of(language));
        same(Sentences.advice(Language.EN), Sentences.advice(language));
    }

    private static void same(Sentences english, Sentences other) {
        assertThat(other.texts().keySet()).isEqualTo(english.texts().keySet());
        english.texts()
                .forEach((key, text) -> assertThat(places(other.texts().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyWindow_isTranslated(Language language) {
        Translation into = Translation.of(language);
        for (RuleBook.Window window : RuleBook.shipped().windows().values()) {
            assertThat(into.phrase(window.what())).isNotEqualTo(window.what());
            if (!window.ifMissed().isEmpty()) {
                assertThat(into.phrase(window.ifMissed())).isNotEqualTo(window.ifMissed());
            }
        }
        for (RuleBook.Platform platform : RuleBook.shipped().platforms().values()) {
            if (!platform.ifUnsure().isEmpty()) {
                assertThat(into.phrase(platform.ifUnsure())).isNotEqualTo(platform.ifUnsure());
            }
        }
        Sentences.english().texts().forEach((key, text) -> {
            if (key.startsWith("missing.")) {
                assertThat(into.phrase(text)).isNotEqualTo(text);
            }
        });
    }

    @Test
    void phrase_withAClauseAndABracket_isPutTogether() {
        assertThat(Translation.of(Language.ES).phrase("open a dispute at PayPal, if the dispute was opened there"))
                .isEqualTo("abrir una disputa en PayPal, si la disputa se abrió allí");
        assertThat(Translation.of(Language.DE)
                        .phrase("open a dispute at Etsy (the day of the order is missing in the case)"))
                .isEqualTo("bei Etsy einen Konflikt eröffnen (der Tag der Bestellung fehlt im Fall)");
        assertThat(Translation.of(Language.FR).phrase("handed over in CN and not in ES"))
                .isEqualTo("remis au transporteur en CN et non en ES");
    }
}
