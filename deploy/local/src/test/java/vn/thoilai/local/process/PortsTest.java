package vn.thoilai.local.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @ParameterizedTest
    @ValueSource(ints = {99999, 65536, 0, -1})
    void a_number_that_is_no_port_is_named_with_its_option(int number) {
        assertThatThrownBy(() -> Ports.requireValid(Map.of("--issuer-port", number)))
                .isInstanceOf(StartException.class)
                .hasMessage("port " + number + " is not a port (1 to 65535); choose another with --issuer-port");
    }

    @Test
    void the_first_and_the_last_port_are_ports() {
        Ports.requireValid(Map.of("--port", 1, "--issuer-port", 65535));
    }
}
