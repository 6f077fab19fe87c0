package vn.thoilai.contract.reporting;

/** Under which heading an official document stands. */
public enum ReportHeading {
    /** The Communist Party of Vietnam (<i>Đảng Cộng sản Việt Nam</i>). */
    PARTY,
    /** The Socialist Republic of Vietnam with its motto (<i>Cộng hòa xã hội chủ nghĩa Việt Nam</i>). */
    STATE
}
