package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import vn.thoilai.local.issuer.Role;

/**
 * A class in session with one assessment item, taught by the centre's lecturer and attended by its learner.
 *
 * @param id of the class
 * @param correction id of the correction that was proposed; null before
 */
record AssessedClass(String id, String enrollment, String item, String correction) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static AssessedClass of(Answer answer) {
        JsonNode json = answer.json();
        return new AssessedClass(
                json.path("id").asText(),
                json.path("enrollment").asText(),
                json.path("item").asText(),
                json.path("correction").asText());
    }

    Answer toAnswer() {
        return new Answer(200, JSON.valueToTree(this).toString(), null);
    }

    String path() {
        return Making.CLASSES + "/" + id;
    }

    String items() {
        return path() + "/assessment-items";
    }

    String ofItem() {
        return items() + "/" + item;
    }

    String scores() {
        return ofItem() + "/scores";
    }

    String results() {
        return path() + "/results";
    }

    String corrections() {
        return Making.roster(id) + "/" + enrollment + "/corrections";
    }

    String ofCorrection() {
        return corrections() + "/" + correction;
    }

    static Map<String, Object> newItem(String code) {
        return body("code", code, "nameVi", "Thi cuối khóa", "kind", "EXAM");
    }

    Asked enteringScore() {
        List<?> scores = List.of(body("enrollment", enrollment, "attempt", 1, "score", 8));
        return new Asked("PATCH", scores(), body("scores", scores), Map.of(), null).at(1);
    }

    Asked admitting() {
        Map<String, Object> decision =
                body("enrollment", enrollment, "version", 5, "decision", "ADMITTED", "reason", "Ốm có giấy xác nhận");
        return post(results() + "/decisions", body("decisions", List.of(decision)));
    }

    Asked withdrawing() {
        return post(results() + "/approval/withdrawal", body("reason", "Điểm danh nhầm"))
                .at(4);
    }

    Asked correcting() {
        return post(corrections(), body("item", item, "attempt", 1, "score", 9, "reason", "Cộng sót điểm"));
    }

    /** Makes such classes, as far as is asked for. */
    static final class Maker {

        private final SeededCentre home;
        private final Making making;

        Maker(SeededCentre home) {
            this.home = home;
            this.making = home.making;
        }

        AssessedClass attended() {
            String lecturer = home.person(Role.LECTURER).subject();
            String id = making.classInSession("lecturers", List.of(lecturer), "sessionsHeld", 10)
                    .id();
            String enrollment = making.attending(id, home.learner.id()).id();
            String result = Making.roster(id) + "/" + enrollment + "/result";
            making.callers.done(
                    making.officer, put(result, body("sessionsAttended", 10)).at(3));
            AssessedClass made = new AssessedClass(id, enrollment, null, null);
            String item = making.callers
                    .done(making.officer, post(made.items(), newItem("thi")))
                    .id();
            return new AssessedClass(id, enrollment, item, null);
        }

        AssessedClass scored() {
            AssessedClass made = attended();
            making.callers.done(making.officer, made.enteringScore());
            return made;
        }

        AssessedClass approved() {
            AssessedClass made = scored();
            making.callers.done(making.director, approving(made));
            return made;
        }

        AssessedClass corrected() {
            AssessedClass made = approved();
            String correction =
                    making.callers.done(making.officer, made.correcting()).id();
            return new AssessedClass(made.id, made.enrollment, made.item, correction);
        }

        Asked approving(AssessedClass made) {
            Answer summary = making.callers.done(making.director, get(made.results() + "/summary", null));
            String digest = summary.json().path("digest").asText();
            return post(made.results() + "/approval", body("digest", digest)).at(3);
        }
    }
}
