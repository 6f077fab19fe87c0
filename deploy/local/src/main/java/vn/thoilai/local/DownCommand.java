package vn.thoilai.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.thoilai.local.process.FolderLock;
import vn.thoilai.local.process.Leftovers;
import vn.thoilai.local.process.StartException;
import vn.thoilai.postgres.SuitePostgres;

/** Stops the suite of a data folder and waits until it has stopped. */
@Command(name = "down", description = "Stops the suite and waits until nothing of it runs.")
final class DownCommand implements Callable<Integer> {

    private static final int SECONDS_TO_STOP = 90;

    private static final int SECONDS_TO_END = 30;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws InterruptedException {
        Path folder = data.folder();
        Optional<FolderLock> lock = FolderLock.tryTake(folder);
        if (lock.isPresent()) {
            System.out.println("the suite does not run");
        } else {
            // Whoever holds the lock is the launcher: its process number is not left over from an earlier life.
            Optional<ProcessHandle> launcher = FolderLock.holder(folder);
            launcher.ifPresent(ProcessHandle::destroy);
            lock = await(folder);
            launcher.ifPresent(DownCommand::awaitEnd);
            System.out.println("the suite has stopped");
        }
        FolderLock held = lock.orElseThrow(() -> new StartException("the launcher does not stop"));
        try {
            Leftovers.end(folder, System.out::println);
            SuitePostgres.stopLeftover(folder.resolve("postgres"));
        } finally {
            held.close();
        }
        return 0;
    }

    /** The lock is free some time before its holder has ended. */
    private static void awaitEnd(ProcessHandle launcher) {
        try {
            launcher.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new StartException("the launcher, process " + launcher.pid() + ", does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<FolderLock> await(Path folder) throws InterruptedException {
        Optional<FolderLock> lock = FolderLock.tryTake(folder);
        for (int tries = 0; lock.isEmpty() && tries < SECONDS_TO_STOP * 10; tries++) {
            Thread.sleep(100);
            lock = FolderLock.tryTake(folder);
        }
        return lock;
    }
}
