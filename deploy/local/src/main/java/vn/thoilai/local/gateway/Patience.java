package vn.thoilai.local.gateway;

import java.time.Duration;

/**
 * How long a sender may let the gateway wait. How long an answer takes is not its business: long polls wait on purpose.
 *
 * @param head from the connection until the first request's headers have arrived
 * @param idle from an answer until the next request's headers have arrived
 * @param body how long a body may take in any case
 * @param bytesPerSecond a body may take longer than that as long as so much of it arrives on average
 */
record Patience(Duration head, Duration idle, Duration body, int bytesPerSecond) {

    static final Patience USUAL =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(90), Duration.ofSeconds(30), 1024);
}
