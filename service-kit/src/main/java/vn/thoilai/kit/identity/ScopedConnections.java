package vn.thoilai.kit.identity;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.PGConnection;

/**
 * Tells the database with every connection on whose behalf it is used: the one mechanism that bounds rows. The policies
 * of the tables judge by it, whatever the statement, so no query can forget its scope; where nobody is told, nothing is
 * visible.
 */
@ApplicationScoped
public class ScopedConnections implements AgroalPoolInterceptor {

    private static final String TELL = """
            select set_config('caller.all', ?, false), set_config('caller.subject', ?, false),
                   set_config('caller.roles', cast(? as text[])::text, false),
                   set_config('caller.centres', cast(? as text[])::text, false),
                   set_config('caller.areas', cast(? as text[])::text, false),
                   set_config('caller.operation', ?, false), set_config('caller.trace', ?, false),
                   set_config('caller.address', ?, false)""";

    @Inject
    Acting acting;

    /**
     * Told before the transaction begins: a rollback would untell it, and a transaction that has read cannot choose its
     * isolation any more. It stands until the connection is taken again.
     */
    @Override
    public void onConnectionAcquire(Connection connection) {
        Actor actor = acting.present();
        try {
            tell((Connection) connection.unwrap(PGConnection.class), actor);
        } catch (SQLException e) {
            // Whoever was told before may not be taken for the present one.
            throw new IllegalStateException("the database was not told on whose behalf it works", e);
        }
    }

    private void tell(Connection bare, Actor actor) throws SQLException {
        boolean alone = bare.getAutoCommit();
        bare.setAutoCommit(true);
        try (PreparedStatement tell = bare.prepareStatement(TELL)) {
            tell.setString(1, String.valueOf(actor.seesAll()));
            tell.setString(2, actor.subject());
            tell.setArray(3, array(bare, actor.roles()));
            tell.setArray(4, array(bare, actor.centres()));
            tell.setArray(5, array(bare, actor.areas()));
            tell.setString(6, acting.operation());
            tell.setString(7, acting.trace());
            tell.setString(8, acting.address());
            tell.execute();
        } finally {
            bare.setAutoCommit(alone);
        }
    }

    private static Array array(Connection connection, Set<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
