package vn.thoilai.enrollment.printing;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.thoilai.contract.enrollment.PrintedDocument;

/** Sends a printed document as what it is. Its name tells nothing of persons: it ends up in histories and on screens. */
@Provider
@Produces("application/pdf")
public class PrintedDocuments implements MessageBodyWriter<PrintedDocument> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == PrintedDocument.class;
    }

    @Override
    public void writeTo(
            PrintedDocument document,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"document.pdf\"");
        body.write(document.content());
    }
}
