using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StPortal.Domain.Certificates;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Demo;

/// <summary>What <c>seed demo</c> prints: each featured persona, and each trainee who is ready to apply.</summary>
internal static class DemoReport
{
    public static async Task WriteAsync(
        StPortalDbContextOptions options, IOptions<DataOptions> data, TimeProvider clock, TextWriter output, CancellationToken cancellationToken)
    {
        var personas = await new DemoPersonasQuery(options, data, clock).HandleAsync(cancellationToken);
        foreach (var persona in personas.Where(persona => persona.IsFeatured))
            await output.WriteLineAsync($"persona\t{persona.Name}\t{persona.Role}\t{persona.Email}");
        foreach (var slug in DemoPersonasQuery.DemoSlugs)
            await WriteReadyAsync(options, data, slug, output, cancellationToken);
    }

    private static async Task WriteReadyAsync(
        StPortalDbContextOptions options, IOptions<DataOptions> data, string slug, TextWriter output, CancellationToken cancellationToken)
    {
        await using var shared = new StPortalDbContextFactory(options, data, new CurrentUser()).CreateDbContext();
        var organisation = await shared.Organisations.AsNoTracking().SingleAsync(o => o.Slug == slug, cancellationToken);
        var user = new CurrentUser();
        user.ActForOrganisation(organisation.Id);
        await using var context = new StPortalDbContextFactory(options, data, user).CreateDbContext();
        var ready = await context.Certificates.AsNoTracking()
            .Where(certificate => certificate.Form == CertificateForm.AchievedCompetence)
            .Join(context.Trainings, certificate => certificate.TrainingId, training => training.Id, (_, training) => training)
            .Join(context.Memberships, training => training.TraineeId, member => member.Id, (training, member) => new { training.Id, member.Email })
            .OrderBy(row => row.Email)
            .ToListAsync(cancellationToken);
        foreach (var row in ready)
            await output.WriteLineAsync($"ready\t{slug}\t{row.Email}\t{row.Id}");
    }
}
