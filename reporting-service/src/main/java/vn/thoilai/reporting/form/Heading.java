package vn.thoilai.reporting.form;

/** Whose document a report is, which decides how it is headed and numbered. */
public enum Heading {
    /** The Party's (<i>ĐẢNG CỘNG SẢN VIỆT NAM</i>). */
    PARTY,
    /** The State's (<i>quốc hiệu</i> and <i>tiêu ngữ</i>, as decree 30/2020/NĐ-CP lays them out). */
    STATE
}
