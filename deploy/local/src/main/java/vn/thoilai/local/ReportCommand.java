package vn.thoilai.local;

import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thoilai.local.load.Api;
import vn.thoilai.local.load.NoAnswerException;
import vn.thoilai.local.process.StartException;
import vn.thoilai.local.report.Report;

/** Prints 2017, its reconciliation and the draft of 2018. */
@Command(
        name = "report",
        description = "Prints 2017, its reconciliation with the article and the draft of 2018; ends with 1 unless every"
                + " published figure is equal to the computed one.")
final class ReportCommand implements Callable<Integer> {

    /** The suite runs or it does not: nothing is waited for. */
    private static final int ATTEMPTS = 2;

    @Mixin
    private DataOption data;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "address of the suite; that of the last start unless told")
    private URI url;

    @Override
    public Integer call() {
        URI address =
                url != null ? url : URI.create(RunningSuite.read(data.folder()).address());
        try {
            return new Report(address, new Api(address, ATTEMPTS)).print(System.out) ? 0 : 1;
        } catch (NoAnswerException e) {
            throw new StartException("no suite answers at " + address
                    + "; deploy/local/up starts one, and --data names the folder of another");
        }
    }
}
