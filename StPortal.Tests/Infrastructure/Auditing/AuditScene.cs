using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;

namespace StPortal.Tests.Infrastructure.Auditing;

/// <summary>An organisation with a trainee, a supervisor, a director of studies and a local administrator, whose log is already linked.</summary>
public sealed class AuditScene(TestPortal portal) : IAsyncDisposable
{
    public TestPortal Portal => portal;

    public Organisation Organisation { get; private set; } = null!;

    public Unit Unit { get; private set; } = null!;

    public Membership Trainee { get; private set; } = null!;

    public Membership Supervisor { get; private set; } = null!;

    public Membership Director { get; private set; } = null!;

    public Membership Administrator { get; private set; } = null!;

    public Training Training { get; private set; } = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<AuditScene> StartAsync(TestPortal? portal = null)
    {
        var scene = new AuditScene(portal ?? await TestPortal.StartAsync());
        scene.Organisation = await scene.Portal.AddOrganisationAsync("mine");
        scene.Unit = scene.Organisation.Unit();
        scene.Trainee = scene.Organisation.Member("Elin", "Dahlgren", scene.Unit);
        scene.Supervisor = scene.Organisation.Member("Per", "Nordin", scene.Unit);
        scene.Director = scene.Organisation.Member("Karin", "Wester", scene.Unit);
        scene.Administrator = scene.Organisation.Member("Olle", "Sand", scene.Unit);
        scene.Training = scene.Trainee.Training(scene.Unit);
        await scene.Portal.AddAsync(
            scene.Organisation.Id, scene.Unit, scene.Trainee, scene.Supervisor, scene.Director, scene.Administrator, scene.Training,
            scene.Trainee.Has(Role.Trainee), scene.Supervisor.Has(Role.Supervisor), scene.Director.Has(Role.DirectorOfStudies),
            scene.Administrator.Has(Role.LocalAdministrator), scene.Training.SupervisedBy(scene.Supervisor));
        await scene.LinkAsync();
        return scene;
    }

    public async Task LinkAsync()
    {
        await using var scope = portal.AsNobody();
        await scope.Get<AuditChainer>().LinkAllAsync(Token);
    }

    public async Task<AuditVerdict> VerifyAsync()
    {
        await using var scope = portal.AsNobody();
        return await scope.Get<AuditVerifier>().VerifyAsync(Organisation.Id, Token);
    }

    /// <summary>The whole log, oldest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> EntriesAsync()
    {
        await using var scope = portal.AsOrganisation(Organisation.Id);
        await using var context = scope.NewContext();
        return await context.AuditEntries.AsNoTracking().OrderBy(entry => entry.AtUtc).ThenBy(entry => entry.Id).ToListAsync(Token);
    }

    public async Task<IReadOnlyList<AuditLink>> LinksAsync()
    {
        await using var scope = portal.AsOrganisation(Organisation.Id);
        await using var context = scope.NewContext();
        return await context.AuditLinks.AsNoTracking().OrderBy(link => link.Sequence).ToListAsync(Token);
    }

    /// <summary>What the people did after the scene was set, as "act part".</summary>
    public async Task<IReadOnlyList<string>> TracesAsync(AuditKind kind) =>
        [.. (await EntriesAsync()).Where(entry => entry.Kind == kind).Select(entry => $"{entry.Act} {entry.Fields}")];

    /// <summary>As somebody would who has the database and not the key.</summary>
    public async Task ByHandAsync(string sql, params object[] values)
    {
        await using var scope = portal.AsNobody();
        await using var context = scope.NewContext();
        Assert.True(await context.Database.ExecuteSqlRawAsync(sql, values, Token) > 0, sql);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
