package vn.thoilai.enrollment.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Block;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.kit.problem.Texts;

/** Blocks of origin. */
@ApplicationScoped
public class Blocks {

    @Inject
    EntityManager database;

    Page<Block> list(String cursor, int limit) {
        return new Listing<>("SELECT b.* FROM block b", Blocks::toBlock)
                .by("b.code", Block::code)
                .page(database, cursor, limit);
    }

    /**
     * Goes on only if there is the block that a body names, or the body names none.
     *
     * @param pointer where the body names it
     * @throws ProblemException 422 when there is none
     */
    public void require(String code, String pointer) {
        if (code != null
                && database.createNativeQuery("SELECT code FROM block WHERE code = :code", Tuple.class)
                        .setParameter("code", code)
                        .getResultList()
                        .isEmpty()) {
            throw ProblemException.unknownReference(pointer, Texts.of("detail.unknown-block", code));
        }
    }

    private static Block toBlock(Tuple row) {
        return new Block(
                row.get("code", String.class), row.get("name_vi", String.class), row.get("name_en", String.class));
    }
}
