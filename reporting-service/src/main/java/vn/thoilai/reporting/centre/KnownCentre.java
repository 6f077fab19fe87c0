package vn.thoilai.reporting.centre;

import java.util.List;

/**
 * A centre as enrollment told of it.
 *
 * @param areaPath codes of its area and of every area above, nearest first
 */
public record KnownCentre(String code, String nameVi, List<String> areaPath) {}
