using System.Text.Json;
using Microsoft.Data.Sqlite;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.Benchmarks;

/// <summary>
/// What the cohort's page is held against: the same page, with its counts, totals and choices, by SQL typed for this one request and read
/// column by column. Access is looked up as the portal does it, and so is whether the rows are today's.
/// </summary>
internal sealed class HandWrittenCohort(string connectionString, Guid organisation, Guid member)
{
    private const decimal MonthScale = 1_000_000_000_000m;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public CohortPage Read(DateOnly today)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        var actor = ReadActor(connection, today);
        if (actor.UnitsOf(CohortsPermissions.Roles) is not null)
            throw new InvalidOperationException("Written for one who may see the whole organisation.");
        if (IsAnythingLeft(connection, today))
            throw new InvalidOperationException("The rows wait to be worked out anew.");
        var active = ReadTallies(connection).Where(tally => tally.Status == TrainingStatus.Active).ToList();
        var (matching, need, followedUp) = (
            active.Sum(tally => tally.Count),
            active.Where(tally => tally is { Need: true, Acknowledged: false }).Sum(tally => tally.Count),
            active.Where(tally => tally is { Need: true, Acknowledged: true }).Sum(tally => tally.Count));
        return new CohortPage(
            ReadRows(connection), matching, need, followedUp, 1, CohortRequest.UsualPage, new CohortTotals(matching, need, followedUp),
            ReadChoices(connection));
    }

    private Actor ReadActor(SqliteConnection connection, DateOnly today)
    {
        var person = Query(connection,
            """
            SELECT o.Name, m.GivenName, m.FamilyName, m.UnitId
            FROM Memberships m JOIN Organisations o ON o.Id = m.OrganisationId
            WHERE m.OrganisationId = @o AND m.Id = @m AND m.Status = 'Active' AND o.Status = 'Active'
            """,
            row => (Organisation: row.GetString(0), Name: $"{row.GetString(1)} {row.GetString(2)}", UnitId: IdOrNull(row, 3)), ("@m", member)).Single();
        var units = Query(connection,
            "SELECT Id, ParentId, Name FROM Units WHERE OrganisationId = @o",
            row => new UnitTree.Node(row.GetGuid(0), IdOrNull(row, 1), row.GetString(2)));
        var tree = new UnitTree(units);
        var roles = Query(connection,
            """
            SELECT Role, UnitId FROM RoleAssignments
            WHERE OrganisationId = @o AND MembershipId = @m AND "From" <= @d AND ("To" IS NULL OR "To" >= @d)
            """,
            row => new HeldRole(Enum.Parse<Role>(row.GetString(0)), IdOrNull(row, 1) is { } unit ? tree.WithDescendants(unit) : null),
            ("@m", member), ("@d", today));
        var mandates = Query(connection,
            """
            SELECT m.TrainingId, m.Kind, COALESCE(p."From", m."From"), COALESCE(p."To", m."To")
            FROM SupervisorMandates m LEFT JOIN Placements p ON p.OrganisationId = m.OrganisationId AND p.Id = m.PlacementId
            WHERE m.OrganisationId = @o AND m.SupervisorId = @m AND m."From" <= @d AND (m."To" IS NULL OR m."To" >= @d)
            """,
            row => new HeldMandate(row.GetGuid(0), Enum.Parse<MandateKind>(row.GetString(1)), Day(row, 2), DayOrNull(row, 3)),
            ("@m", member), ("@d", today));
        return new Actor(
            organisation, person.Organisation, member, person.Name, units.Find(unit => unit.Id == person.UnitId)?.Name, today, roles, mandates);
    }

    private bool IsAnythingLeft(SqliteConnection connection, DateOnly today) => Query(connection,
        """
        SELECT EXISTS (SELECT 1 FROM CohortMarks WHERE OrganisationId = @o AND AtUtc <= @left)
            OR EXISTS (SELECT 1 FROM CohortRows WHERE OrganisationId = @o AND Day < @d)
        """,
        row => row.GetBoolean(0), ("@left", TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-3)), ("@d", today)).Single();

    private List<(TrainingStatus Status, bool Need, bool Acknowledged, int Count)> ReadTallies(SqliteConnection connection) => Query(connection,
        """
        SELECT r.Status, r.NeedsFollowUp, a.Id IS NOT NULL, COUNT(*)
        FROM CohortRows r LEFT JOIN AttentionAcknowledgements a
            ON a.OrganisationId = r.OrganisationId AND a.MemberId = @m AND a.TrainingId = r.Id AND a.AttentionKey = r.AttentionKey
        WHERE r.OrganisationId = @o GROUP BY 1, 2, 3
        """,
        row => (Enum.Parse<TrainingStatus>(row.GetString(0)), row.GetBoolean(1), row.GetBoolean(2), row.GetInt32(3)), ("@m", member));

    private CohortChoices ReadChoices(SqliteConnection connection)
    {
        var taught = Query(connection,
            "SELECT DISTINCT SpecialtyKey, Regulation FROM CohortRows WHERE OrganisationId = @o",
            row => (Key: row.GetString(0), Regulation: Enum.Parse<RegulationCode>(row.GetString(1))));
        var units = Query(connection,
            "SELECT UnitId, MIN(UnitName) FROM CohortRows WHERE OrganisationId = @o GROUP BY UnitId",
            row => new CohortUnit(row.GetGuid(0), row.GetString(1)));
        var supervisors = Query(connection,
            """
            SELECT SupervisorId, MIN(SupervisorName), MIN(SupervisorSortName)
            FROM CohortRows WHERE OrganisationId = @o AND SupervisorId IS NOT NULL GROUP BY SupervisorId
            """,
            row => new CohortPerson(row.GetGuid(0), row.GetString(1), row.GetString(2)));
        return new CohortChoices(
            [.. taught.Select(one => one.Key).Distinct().Select(CurriculumCatalogue.Current.FindSpecialty).OfType<Specialty>()
                .OrderBy(specialty => SwedishText.ForSort(specialty.Name), StringComparer.Ordinal)],
            [.. units.OrderBy(unit => SwedishText.ForSort(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Id)],
            [.. supervisors.OrderBy(person => person.SortName, StringComparer.Ordinal).ThenBy(person => person.Id)],
            [.. taught.Select(one => one.Regulation).Distinct().Order()]);
    }

    private List<CohortRow> ReadRows(SqliteConnection connection) => Query(connection,
        """
        SELECT r.Id, Name, SpecialtyKey, Regulation, Status, UnitId, UnitName, SupervisorId, SupervisorName, SupervisorSortName,
            ElapsedMonths, PlannedMonths, CountedMonths, RequiredMonths, ComputedEnd, GoalsAttested, GoalsTotal, Attention, NextKind, NextDay,
            NextPlace, AssessmentCount, AssessmentsPerWeek, r.AttentionKey, a.Note, a.AtUtc
        FROM CohortRows r LEFT JOIN AttentionAcknowledgements a
            ON a.OrganisationId = r.OrganisationId AND a.MemberId = @m AND a.TrainingId = r.Id AND a.AttentionKey = r.AttentionKey
        WHERE r.OrganisationId = @o AND Status = 'Active'
        ORDER BY NeedsFollowUp DESC, a.Id IS NOT NULL, SortName, r.Id LIMIT 50
        """,
        row => new CohortRow(
            row.GetGuid(0), row.GetString(1), row.GetString(2), CurriculumCatalogue.Current.FindSpecialty(row.GetString(2))!.Name,
            Enum.Parse<RegulationCode>(row.GetString(3)), Enum.Parse<TrainingStatus>(row.GetString(4)),
            new CohortUnit(row.GetGuid(5), row.GetString(6)), PersonOrNull(row, 7), Standing(row),
            new RecentAssessments(row.GetInt32(21), JsonSerializer.Deserialize<List<int>>(row.GetString(22), Json)!), row.GetString(23),
            row.IsDBNull(24) ? null : new CohortNote(row.GetString(24), DateTime.SpecifyKind(row.GetDateTime(25), DateTimeKind.Utc))),
        ("@m", member));

    private static TrainingStanding Standing(SqliteDataReader row) => new(
        new TimeStanding(
            row.GetInt64(10) / MonthScale, row.GetInt64(11) / MonthScale, row.GetInt64(12) / MonthScale, row.GetInt32(13), DayOrNull(row, 14)),
        row.GetInt32(15),
        row.GetInt32(16),
        JsonSerializer.Deserialize<List<Attention>>(row.GetString(17), Json)!,
        new Milestone(Enum.Parse<MilestoneKind>(row.GetString(18)), Day(row, 19), row.IsDBNull(20) ? null : row.GetString(20)));

    private List<T> Query<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@o", organisation);
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        using var reader = command.ExecuteReader();
        var found = new List<T>();
        while (reader.Read())
            found.Add(read(reader));
        return found;
    }

    private static CohortPerson? PersonOrNull(SqliteDataReader row, int at) =>
        row.IsDBNull(at) ? null : new CohortPerson(row.GetGuid(at), row.GetString(at + 1), row.GetString(at + 2));

    private static Guid? IdOrNull(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetGuid(at);

    private static DateOnly Day(SqliteDataReader row, int at) => row.GetFieldValue<DateOnly>(at);

    private static DateOnly? DayOrNull(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : Day(row, at);
}
