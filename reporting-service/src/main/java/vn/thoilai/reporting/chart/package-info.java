/** A centre's year in pictures, and the figures they show. */
package vn.thoilai.reporting.chart;
