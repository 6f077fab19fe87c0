package vn.thoilai.local;

import java.nio.file.Path;
import vn.thoilai.local.process.FolderLock;

/** Holds the lock of a data folder and, asked to end, lives on for a while after freeing it. */
final class LingeringLauncher {

    private LingeringLauncher() {}

    public static void main(String[] args) throws InterruptedException {
        FolderLock lock = FolderLock.tryTake(Path.of(args[0])).orElseThrow();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> freeAndLinger(lock)));
        System.out.println("started");
        Thread.currentThread().join();
    }

    private static void freeAndLinger(FolderLock lock) {
        lock.close();
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
