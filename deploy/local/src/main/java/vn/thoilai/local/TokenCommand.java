package vn.thoilai.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thoilai.local.issuer.DevelopmentIssuer;
import vn.thoilai.local.issuer.IssuerKeys;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.issuer.Tokens;
import vn.thoilai.local.process.StartException;

/** Prints a token of the development issuer, signed with its kept key. */
@Command(name = "token", description = "Prints a bearer token, good for eight hours.")
final class TokenCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "ROLE", description = "for example training-officer, director, city-officer")
    private String role;

    @Option(
            names = "--centre",
            paramLabel = "CODE",
            defaultValue = Tokens.CENTRE,
            description = "centre of a centre's people (${DEFAULT-VALUE})")
    private String centre;

    @Override
    public Integer call() {
        Path folder = data.folder();
        Role known = Role.of(role)
                .orElseThrow(() -> new StartException("no such role: " + role + "; there are "
                        + Arrays.stream(Role.values()).map(Role::wire).collect(Collectors.joining(", "))));
        if (!Files.isDirectory(folder.resolve("issuer"))) {
            throw new StartException("no suite was started on " + folder
                    + " yet; deploy/local/up starts one, and --data names another folder");
        }
        String issuer = DevelopmentIssuer.address(RunningSuite.read(folder).issuerPort());
        System.out.println(new Tokens(issuer, IssuerKeys.of(folder)).forRole(known, centre));
        return 0;
    }
}
