using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StPortal.Infrastructure.Applications;
using StPortal.Infrastructure.Assessments;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Certificates;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Demo;
using StPortal.Infrastructure.Documents;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.Files;
using StPortal.Infrastructure.Imports;
using StPortal.Infrastructure.Load;
using StPortal.Infrastructure.Messaging;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Supervision;
using StPortal.Infrastructure.Tenancy;
using StPortal.Infrastructure.Trainings;

namespace StPortal.Infrastructure;

public static class InfrastructureServices
{
    /// <summary>Everything below the screens: data and each capability's use cases (a capability registers its own in <c>XServices.cs</c>).</summary>
    public static IServiceCollection AddStPortalInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<DataOptions>().Bind(configuration.GetSection("Data"));
        services.AddSingleton<StPortalDbContextOptions>();
        services.AddSingleton<JobLeases>();
        services.AddScoped<IDbContextFactory<StPortalDbContext>, StPortalDbContextFactory>();
        services.AddScoped<DatabaseMigrator>();
        return services
            .AddKeyRing(configuration)
            .AddAuditing()
            .AddAssessments()
            .AddTenancy()
            .AddPeople()
            .AddCohorts()
            .AddApplications()
            .AddTrainings()
            .AddEvidence()
            .AddSupervision()
            .AddDemo()
            .AddLoad()
            .AddCertificates()
            .AddDocuments()
            .AddFiles(configuration)
            .AddImports()
            .AddMessaging(configuration);
    }
}
