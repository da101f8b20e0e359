using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Demo;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.Demo;

/// <summary>The demo is seeded once for all tests of the class.</summary>
public sealed class DemoSeederTests(DemoSeederTests.Seeded seeded) : IClassFixture<DemoSeederTests.Seeded>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seed_Trainees_AreSixtyOverTwelveSpecialtiesAndBothRegulations()
    {
        await using var scope = await seeded.InAsync("demo-region");
        await using var context = scope.NewContext();
        await using var clinicScope = await seeded.InAsync("demo-klinik");
        await using var clinic = clinicScope.NewContext();

        var trainings = await context.Trainings.Select(training => new { training.SpecialtyKey, training.Regulation }).ToListAsync(Token);

        Assert.Equal(60, trainings.Count + await clinic.Trainings.CountAsync(Token));
        Assert.Equal(12, trainings.Select(training => training.SpecialtyKey).Distinct().Count());
        Assert.Equal(
            [RegulationCode.Sosfs20158, RegulationCode.Hslffs20218],
            trainings.Select(training => training.Regulation).Distinct().Order());
    }

    [Fact]
    public async Task Seed_Personas_HoldEveryRoleWithOneClick()
    {
        await using var scope = seeded.Portal.AsNobody();

        var featured = (await scope.Get<DemoPersonasQuery>().HandleAsync(Token)).Where(persona => persona.IsFeatured).ToList();

        Assert.Equal(Enum.GetValues<Role>().ToHashSet(), featured.Select(persona => persona.Role).ToHashSet());
        Assert.Equal(2, featured.Count(persona => persona.Role == Role.DirectorOfStudies));
        Assert.Equal(2, featured.Select(persona => persona.OrganisationId).Distinct().Count());
    }

    [Fact]
    public async Task Seed_ReadyTrainees_HaveEveryGoalAndMonthAndAnAttachedOriginal()
    {
        await using var scope = await seeded.InAsync("demo-region");
        await using var context = scope.NewContext();
        var ready = seeded.Output.Split('\n').Where(line => line.StartsWith("ready\tdemo-region", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, ready.Count);
        foreach (var id in ready.Select(line => Guid.Parse(line.Split('\t')[3], CultureInfo.InvariantCulture)))
        {
            var training = await context.Trainings.Include(t => t.Placements).Include(t => t.Absences).SingleAsync(t => t.Id == id, Token);
            var claims = await context.GoalClaims.Where(claim => claim.TrainingId == id)
                .Select(claim => new ClaimFacts(claim.GoalCode, claim.Activity, claim.Status)).ToListAsync(Token);
            var goals = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey);
            Assert.All(GoalProgress.Of(goals, claims), progress => Assert.Equal(GoalState.Attested, progress.State));
            Assert.True(Counted(training) >= Regulation.Of(training.Regulation).RequiredMonths);
            Assert.DoesNotContain(
                await context.Certificates.Where(certificate => certificate.TrainingId == id).ToListAsync(Token),
                certificate => certificate.AttachmentId is null);
        }
    }

    [Fact]
    public async Task Seed_Again_AddsNothing()
    {
        await using var scope = await seeded.InAsync("demo-region");
        await using var context = scope.NewContext();
        var before = await context.AuditEntries.CountAsync(Token);
        await using var nobody = seeded.Portal.AsNobody();

        await nobody.Get<DemoSeeder>().SeedAsync(TextWriter.Null, Token);

        Assert.Equal(before, await context.AuditEntries.CountAsync(Token));
        Assert.True(await nobody.Get<DemoSeeder>().IsSeededAsync(Token));
    }

    [Fact]
    public async Task Seed_FeaturedTrainee_HasSomethingInEveryState()
    {
        await using var scope = await seeded.InAsync("demo-region");
        await using var context = scope.NewContext();
        var nora = await context.Memberships.SingleAsync(member => member.Email.StartsWith("demo.nora"), Token);
        var training = await context.Trainings.SingleAsync(one => one.TraineeId == nora.Id, Token);

        var statuses = await context.GoalClaims.Where(claim => claim.TrainingId == training.Id).Select(claim => claim.Status).Distinct().ToListAsync(Token);

        Assert.Equal(Enum.GetValues<ClaimStatus>().Length, statuses.Count);
        Assert.True(await context.Assessments.CountAsync(assessment => assessment.TrainingId == training.Id, Token) > 5);
    }

    [Fact]
    public void Seed_PersonalNumbers_StandNowhereInClear()
    {
        foreach (var file in seeded.Portal.DatabaseFiles())
        {
            Assert.True(file.AsSpan().IndexOf("199006022397"u8) < 0);
            Assert.True(file.AsSpan().IndexOf("900602-2397"u8) < 0);
        }
    }

    private decimal Counted(Training training) => TrainingTime.Count(
        training.Placements.Select(placement => new ServicePeriod(placement.From, placement.To, placement.Percent)),
        training.Absences.Select(absence => new AbsencePeriod(absence.From, absence.To, absence.SharePercent)),
        seeded.Portal.Today).Months;

    public sealed class Seeded : IAsyncLifetime
    {
        public TestPortal Portal { get; private set; } = null!;

        public string Output { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            Portal = await TestPortal.StartAsync();
            await using var scope = Portal.AsNobody();
            using var output = new StringWriter();
            await scope.Get<DemoSeeder>().SeedAsync(output, CancellationToken.None);
            Output = output.ToString().ReplaceLineEndings("\n");
        }

        public async Task<TestScope> InAsync(string slug)
        {
            await using var nobody = Portal.AsNobody();
            await using var context = nobody.NewContext();
            return Portal.AsOrganisation((await context.Organisations.SingleAsync(o => o.Slug == slug, CancellationToken.None)).Id);
        }

        public ValueTask DisposeAsync() => Portal.DisposeAsync();
    }
}
