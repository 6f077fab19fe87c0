package vn.thoilai.reporting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.thoilai.contract.reporting.ChartPoint;
import vn.thoilai.contract.reporting.ChartSeries;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.reporting.form.Words;

/** Lays a chart out. Colours are Okabe and Ito's, which the colour-blind tell apart; every value also stands in figures. */
final class Drawing {

    private static final List<Color> COLOURS = List.of(new Color(0x0072B2), new Color(0xE69F00));
    private static final Color LINES = new Color(0xD0D0D0);
    private static final Font FONT = font();

    private final YearChart chart;
    private final Words words;

    Drawing(YearChart chart, Words words) {
        this.chart = chart;
        this.words = words;
    }

    JFreeChart drawn() {
        CategoryPlot plot = switch (chart.chart()) {
            case shares -> bars(100);
            case attainment -> attainment();
            case trend -> trend();
        };
        plot.setBackgroundPaint(Color.WHITE);
        plot.setInsets(new RectangleInsets(8, 8, 8, 16));
        JFreeChart drawn = new JFreeChart(null, FONT, plot, chart.series().size() > 1);
        TextTitle title = new TextTitle(ChartWords.title(chart, words), FONT.deriveFont(Font.BOLD, 15f));
        drawn.setTitle(title);
        drawn.setBackgroundPaint(Color.WHITE);
        if (drawn.getLegend() != null) {
            drawn.getLegend().setItemFont(FONT);
            drawn.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        }
        return drawn;
    }

    private CategoryPlot attainment() {
        CategoryPlot plot = bars(110);
        ValueMarker met = new ValueMarker(100, Color.BLACK, new BasicStroke(1.5f));
        plot.addRangeMarker(met);
        return plot;
    }

    /** Bars of percentages; the axis goes as far as asked, or as the highest. */
    private CategoryPlot bars(double atLeast) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        double highest = 0;
        for (ChartSeries series : chart.series()) {
            for (ChartPoint point : series.points()) {
                BigDecimal percent = percent(point);
                values.addValue(percent, head(series), column(point));
                highest = Math.max(highest, percent == null ? 0 : percent.doubleValue());
            }
        }
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setMaximumBarWidth(0.18);
        NumberAxis axis = axis(words.say("chart.percent"));
        axis.setRange(0, Math.max(atLeast, highest * 1.15));
        return plot(values, categories(), axis, bars, chart.series(), 0);
    }

    private BigDecimal percent(ChartPoint point) {
        return point.share() != null || point.figure() == null || chart.series().size() > 1
                ? point.share()
                : point.figure().value();
    }

    /** One above the other, for their measures differ; a line ends where nothing is known. */
    private CategoryPlot trend() {
        CombinedDomainCategoryPlot both = new CombinedDomainCategoryPlot(categories());
        both.setGap(18);
        for (int index = 0; index < chart.series().size(); index++) {
            ChartSeries series = chart.series().get(index);
            DefaultCategoryDataset values = new DefaultCategoryDataset();
            series.points()
                    .forEach(point -> values.addValue(
                            point.figure() == null ? null : point.figure().value(), head(series), column(point)));
            LineAndShapeRenderer line = new LineAndShapeRenderer();
            line.setDefaultStroke(new BasicStroke(2.5f));
            line.setAutoPopulateSeriesStroke(false);
            NumberAxis axis = axis(head(series));
            axis.setAutoRangeIncludesZero(true);
            axis.setUpperMargin(0.25);
            both.add(plot(values, null, axis, line, List.of(series), index));
        }
        return both;
    }

    private CategoryPlot plot(
            CategoryDataset values,
            CategoryAxis categories,
            NumberAxis axis,
            AbstractCategoryItemRenderer renderer,
            List<ChartSeries> shown,
            int firstColour) {
        for (int series = 0; series < shown.size(); series++) {
            renderer.setSeriesPaint(series, COLOURS.get(firstColour + series));
        }
        renderer.setDefaultItemLabelGenerator(labels(shown));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(FONT);
        CategoryPlot plot = new CategoryPlot(values, categories, axis, renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(LINES);
        plot.setOutlineVisible(false);
        return plot;
    }

    private CategoryItemLabelGenerator labels(List<ChartSeries> shown) {
        return new CategoryItemLabelGenerator() {
            @Override
            public String generateLabel(CategoryDataset values, int series, int point) {
                return ChartWords.value(shown.get(series).points().get(point), words);
            }

            @Override
            public String generateRowLabel(CategoryDataset values, int series) {
                return values.getRowKey(series).toString();
            }

            @Override
            public String generateColumnLabel(CategoryDataset values, int point) {
                return values.getColumnKey(point).toString();
            }
        };
    }

    private NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(FONT);
        axis.setTickLabelFont(FONT);
        axis.setNumberFormatOverride(words.numbers());
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        return axis;
    }

    private static CategoryAxis categories() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(FONT);
        axis.setMaximumCategoryLabelLines(3);
        return axis;
    }

    private String head(ChartSeries series) {
        return words.say("column." + series.figure());
    }

    /** Says below the gap that it is one. */
    private String column(ChartPoint point) {
        String name = ChartWords.name(point, words);
        boolean unknown = chart.series().stream()
                .flatMap(each -> each.points().stream())
                .filter(each -> each.key().equals(point.key()))
                .allMatch(each -> each.figure() == null || each.figure().value() == null);
        return unknown ? name + " (" + words.say("unknown") + ")" : name;
    }

    /** Bundled, so that a picture is the same on every machine. */
    private static Font font() {
        try (InputStream file =
                Drawing.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(12f);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
