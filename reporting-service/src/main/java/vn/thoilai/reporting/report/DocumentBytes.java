package vn.thoilai.reporting.report;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.thoilai.contract.reporting.ReportDocument;

/** Sends a document as the bytes it is: written anew, it might be another text of the same content. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class DocumentBytes implements MessageBodyWriter<ReportDocument> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == ReportDocument.class;
    }

    @Override
    public void writeTo(
            ReportDocument document,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(document.content());
    }
}
