package vn.thoilai.reporting.form;

import java.time.LocalDate;
import java.util.List;

/**
 * What an official document says around the figures. Whatever is null or empty is printed as it is while a document
 * waits to be filled in.
 *
 * @param organisationAbove the organisation the centre answers to, for example {@code HUYỆN ỦY THỚI LAI}
 * @param organisation the organisation that reports; the centre when null
 * @param number number of the document, for example {@code 15}
 * @param place where it is signed
 * @param date when it is signed
 * @param title what follows {@code BÁO CÁO}; what the report is of when null
 * @param recipients who gets it, beside the file
 * @param signerTitle office of who signs; the director when null
 * @param signerName name of who signs
 * @param remarks paragraphs that follow the figures
 */
public record OfficialTexts(
        Heading heading,
        String organisationAbove,
        String organisation,
        String number,
        String place,
        LocalDate date,
        String title,
        List<String> recipients,
        String signerTitle,
        String signerName,
        List<String> remarks) {

    /** A Party document in which everything else is left to be filled in. */
    public static final OfficialTexts BLANK =
            new OfficialTexts(Heading.PARTY, null, null, null, null, null, null, List.of(), null, null, List.of());
}
