using MudBlazor;
using MudBlazor.Services;
using StPortal.App.Features.Auditing;
using StPortal.App.Features.Cohorts;
using StPortal.App.Features.Evidence;
using StPortal.App.Features.Homes;
using StPortal.App.Features.Shared;
using StPortal.App.Features.SignIn;
using StPortal.App.Features.Trainings;
using StPortal.Infrastructure;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Hosting;

internal static class PortalServices
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddStPortalInfrastructure(builder.Configuration);
        services.AddCohortUpkeep();
        services.AddMail(builder.Environment);
        services.AddAuditUpkeep();
        services.AddScreens();
        services.AddLanguages();
        services.AddSignIn(builder.Configuration, builder.Environment);
        services.AddHealth();
        services.AddSingleton<LinkAttempts>();
        // A form that cannot be read is an answer of 400 with a calm page, on a developer's machine as well.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddAntiforgery(options => PortalCookies.Harden(options.Cookie, "stportal-form", builder.Environment));
    }

    private static void AddScreens(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices(options =>
        {
            options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            options.SnackbarConfiguration.MaxDisplayedSnackbars = 2;
        });
        services.AddScoped<RefusalText>().AddScoped<RelativeDay>().AddScoped<WaitingRows>();
        services.AddScoped<AttentionWords>().AddScoped<GoalMapWords>().AddScoped<GoalMapCsv>().AddScoped<CohortSheet>();
        services.AddScoped<TrainingWords>().AddScoped<EvidenceWords>().AddScoped<EvidenceFormHandler>();
        services.AddScoped<AuditWords>().AddScoped<AuditSheet>();
    }
}
