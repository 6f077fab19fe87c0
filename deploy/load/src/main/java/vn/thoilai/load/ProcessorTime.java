package vn.thoilai.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of processes as Linux counts it, in ticks of 10 ms. */
final class ProcessorTime {

    private static final double MS_PER_TICK = 10;
    private static final int PARENT = 1;
    private static final int OWN = 11;
    private static final int OF_ENDED_CHILDREN = 13;

    private ProcessorTime() {}

    /** Milliseconds a process has used so far. */
    static double of(long pid) {
        return sum(stat(Path.of("/proc", Long.toString(pid))), OWN) * MS_PER_TICK;
    }

    /** Milliseconds a process and its children have used so far, those that have ended included. */
    static double ofFamily(long pid) {
        long ticks = sum(stat(Path.of("/proc", Long.toString(pid))), OWN);
        ticks += sum(stat(Path.of("/proc", Long.toString(pid))), OF_ENDED_CHILDREN);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                            .filter(process -> process.getFileName().toString().matches("\\d+"))
                            .map(ProcessorTime::stat)
                            .filter(fields -> fields.length > OWN && Long.parseLong(fields[PARENT]) == pid)
                            .mapToLong(fields -> sum(fields, OWN))
                            .reduce(ticks, Long::sum)
                    * MS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sum(String[] fields, int first) {
        return Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1]);
    }

    /** The fields behind the name, which may hold spaces; none when the process has ended meanwhile. */
    private static String[] stat(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }
}
