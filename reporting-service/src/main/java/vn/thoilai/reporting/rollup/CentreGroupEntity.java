package vn.thoilai.reporting.rollup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.thoilai.contract.reporting.CentreGroup;
import vn.thoilai.contract.reporting.GroupMember;
import vn.thoilai.contract.reporting.NewGroup;

/** Centres that are summed up together, each from a first to a last year. */
@Entity
@Table(name = "centre_group")
public class CentreGroupEntity {

    private static final Comparator<GroupMember> ORDER =
            Comparator.comparing(GroupMember::centre).thenComparing(GroupMember::fromYear);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;

    @Column(name = "name_vi")
    private String nameVi;

    private String area;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GroupMember> members;

    @Version
    private int version = 1;

    protected CentreGroupEntity() {}

    /** A new group. */
    static CentreGroupEntity form(NewGroup body) {
        CentreGroupEntity group = new CentreGroupEntity();
        group.code = body.code();
        group.area = body.area();
        group.describe(body.nameVi(), body.members());
        return group;
    }

    /** Gives the group a name and all its members. */
    void describe(String itsName, List<GroupMember> itsMembers) {
        nameVi = itsName;
        members = itsMembers.stream().sorted(ORDER).toList();
    }

    String area() {
        return area;
    }

    int version() {
        return version;
    }

    List<GroupMember> members() {
        return members;
    }

    CentreGroup told() {
        return new CentreGroup(id, code, nameVi, area, members, version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CentreGroupEntity group && Objects.equals(code, group.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }
}
