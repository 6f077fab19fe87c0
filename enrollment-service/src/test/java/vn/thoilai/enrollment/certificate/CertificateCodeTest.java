package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateCodeTest {

    private static final String CODE = "8ZK3M0Q7W4T1XH5YB2N9CVRD6J";

    @Test
    void groups_of_five_are_read_back() {
        assertThat(CertificateCode.inGroups(CODE)).isEqualTo("8ZK3M-0Q7W4-T1XH5-YB2N9-CVRD6-J");
        assertThat(CertificateCode.of("8zk3m-oq7w4 TiXH5-yb2n9-CVRD6-j")).contains(CODE);
    }

    @Test
    void what_cannot_be_a_code_is_none() {
        assertThat(CertificateCode.of("")).isEmpty();
        assertThat(CertificateCode.of(CODE + "0")).isEmpty();
        assertThat(CertificateCode.of(CODE.replace('Q', 'U'))).isEmpty();
        assertThat(CertificateCode.of(CODE.replace('Q', '\0'))).isEmpty();
    }
}
