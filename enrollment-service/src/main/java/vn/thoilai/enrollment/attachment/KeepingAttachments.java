package vn.thoilai.enrollment.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import vn.thoilai.contract.enrollment.Attachment;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.store.ArrivedFile;
import vn.thoilai.kit.http.Preconditions;

/**
 * Puts attachments to a class, hands them out and deletes them. A file arrives as slowly as its sender likes; only when
 * all of it is here and known to be a scan, a transaction begins and a connection is taken.
 */
@ApplicationScoped
class KeepingAttachments {

    /** Each occupies a worker thread while it arrives, and other requests need some too. */
    static final int MOST_AT_ONCE = 4;

    private static final Duration SLOWEST = Duration.ofMinutes(5);

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    @Inject
    EnrollmentConfig config;

    @Inject
    Classes classes;

    @Inject
    Attachments attachments;

    @Inject
    Contents contents;

    /**
     * Receives the file.
     *
     * @throws ProblemException 413 when it is too large; 415 when it is no scan, or another kind than was said; 429 when
     *     as many files as may are arriving already
     */
    Attachment put(UUID classId, String code, String ifMatch, String name, String said, InputStream body) {
        classes.read(classId);
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS, null);
        }
        try (ArrivedFile file = ArrivedFile.of(body, config.attachmentMax().asLongValue(), SLOWEST)) {
            Scan scan = Scan.of(file, said);
            return QuarkusTransaction.requiringNew().call(() -> replace(classId, code, ifMatch, name, scan, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private Attachment replace(UUID classId, String code, String ifMatch, String name, Scan scan, ArrivedFile file)
            throws IOException {
        ClassEntity trainingClass = classes.lock(classId);
        Optional<Attachment> present = attachments.find(classId, code);
        // What is not there has no version that could be meant.
        if (present.isPresent() || ifMatch != null) {
            Preconditions.require(ifMatch, present.map(Attachment::version).orElse(0));
        }
        Attachment put = attachments.put(trainingClass, code, Normalizer.normalize(name, Normalizer.Form.NFC), scan);
        contents.replace(trainingClass.centreId(), put.id(), file);
        return put;
    }

    /** The bytes of an attachment as they were put; whoever reads them closes them. */
    @Transactional
    InputStream open(Attachment attachment) {
        try {
            return contents.open(attachment.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    void delete(UUID classId, String code, String ifMatch) {
        classes.lock(classId);
        Attachment attachment = attachments.require(classId, code);
        Preconditions.require(ifMatch, attachment.version());
        attachments.delete(attachment.id());
    }
}
