package vn.thoilai.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the three systems of training a programme belongs to (<i>hệ</i>). */
@Schema(description = "System of training: PARTY (hệ Đảng), STATE (hệ Nhà nước), MASS_ORGANISATION (hệ Đoàn thể)")
public enum Track {
    /** Party classes (<i>hệ Đảng</i>). */
    PARTY,
    /** State management classes (<i>hệ Nhà nước</i>). */
    STATE,
    /** Classes for mass organisations (<i>hệ Đoàn thể</i>). */
    MASS_ORGANISATION
}
