package org.trackproof.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.sources.BadInput;

class OptionsTest {
    @Test
    void parse_ofNothing_listensOnThisMachineOnly() {
        Options options = Options.parse();
        assertThat(options.address()).isEqualTo("127.0.0.1");
        assertThat(options.url(options.port())).isEqualTo("http://localhost:8080/");
    }

    @Test
    void parse_ofAll_takesThem() {
        Options options = Options.parse("serve", "--port=81", "--address", "::1", "--host", "a.example", "--host=b");
        assertThat(options.url(options.port())).isEqualTo("http://[::1]:81/");
        assertThat(options.properties()).containsEntry("trackproof.hosts", "a.example,b,::1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port",
                "--port=x",
                "--port=70000",
                "--port=-1",
                "--address=a b",
                "--host=",
                "--nope",
                "x\u001b[2J"
            })
    void parse_ofAnythingElse_saysWhatToGive(String argument) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> Options.parse(argument))
                .satisfies(bad -> {
                    assertThat(bad.exit()).isEqualTo(BadInput.Exit.USAGE);
                    assertThat(bad.getMessage()).doesNotContain("\u001b");
                });
    }
}
