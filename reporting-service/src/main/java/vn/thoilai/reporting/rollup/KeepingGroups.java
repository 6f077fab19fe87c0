package vn.thoilai.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.CentreGroup;
import vn.thoilai.contract.reporting.GroupMember;
import vn.thoilai.contract.reporting.GroupUpdate;
import vn.thoilai.contract.reporting.NewGroup;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.centre.Centres;

/** A city forms groups out of centres it oversees, and changes its own. */
@ApplicationScoped
class KeepingGroups {

    @Inject
    CentreGroups groups;

    @Inject
    Centres centres;

    @Inject
    Caller caller;

    @Transactional
    CentreGroup form(NewGroup body) {
        if (!caller.areas().contains(body.area())) {
            throw ProblemException.unknownReference("/area", Texts.of("group.foreign-area", body.area()));
        }
        requireApart(body.members());
        requireSeen(body.members(), List.of());
        return groups.add(CentreGroupEntity.form(body));
    }

    @Transactional
    CentreGroup change(String code, String ifMatch, GroupUpdate body) {
        CentreGroupEntity group = groups.lock(code);
        if (!caller.areas().contains(group.area())) {
            // Seen because of a member, but another city's.
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("group.foreign-area", group.area()));
        }
        Preconditions.require(ifMatch, group.version());
        requireApart(body.members());
        requireSeen(body.members(), group.members());
        group.describe(body.nameVi(), body.members());
        groups.flush();
        return group.told();
    }

    /** Twice in one year a centre would be counted twice. */
    private static void requireApart(List<GroupMember> members) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            GroupMember one = members.get(i);
            String pointer = "/members/" + i;
            if (one.toYear() != null && one.toYear() < one.fromYear()) {
                problems.add(
                        new FieldProblem(pointer + "/toYear", "before-start", Texts.of("group.ends-before-it-begins")));
            }
            if (members.subList(0, i).stream().anyMatch(other -> overlap(one, other))) {
                problems.add(new FieldProblem(pointer, "overlaps", Texts.of("group.overlaps", one.centre())));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.VALIDATION_FAILED, problems.get(0).detail(), problems, List.of());
        }
    }

    private static boolean overlap(GroupMember one, GroupMember other) {
        return one.centre().equals(other.centre())
                && (one.toYear() == null || other.fromYear() <= one.toYear())
                && (other.toYear() == null || one.fromYear() <= other.toYear());
    }

    /** A centre that was a member may since have come to another city. */
    private void requireSeen(List<GroupMember> members, Collection<GroupMember> before) {
        Set<String> known = new HashSet<>(centres.known(
                members.stream().map(GroupMember::centre).distinct().toList()));
        before.forEach(member -> known.add(member.centre()));
        for (int i = 0; i < members.size(); i++) {
            String centre = members.get(i).centre();
            if (!known.contains(centre)) {
                throw ProblemException.unknownReference(
                        "/members/" + i + "/centre", Texts.of("published.unknown-centre", centre));
            }
        }
    }
}
