using StPortal.App.Features.Applications;
using StPortal.App.Features.Assessments;
using StPortal.App.Features.Auditing;
using StPortal.App.Features.Cohorts;
using StPortal.App.Features.Evidence;
using StPortal.App.Features.Shell;
using StPortal.App.Features.SignIn;
using StPortal.App.Features.SignIn.Entra;

namespace StPortal.App.Hosting;

internal static class PortalPipeline
{
    /// <summary>The order matters: headers on every answer, the acting person before anything that reads data.</summary>
    public static void UsePortal(this WebApplication app)
    {
        app.UseSecurityHeaders(EntraSettings.Of(app.Configuration));
        app.UseRequestLocalization();
        app.UseExceptionHandler("/fel", createScopeForErrors: true);
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseStatusCodePagesWithReExecute("/saknas/{0}", createScopeForStatusCodePages: true);
        app.UseGetForCalmPages();
        app.UseLinkGate();
        app.UseRequestOrigin();
        app.UseAuthentication();
        app.UseRequestUser();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    public static void MapPortal(this WebApplication app)
    {
        app.MapHealth();
        app.MapStaticAssets();
        app.MapLanguages();
        app.MapSignIn(DemoSignIn.IsOn(app.Configuration, app.Environment), EntraSettings.Of(app.Configuration).IsOn);
        app.MapApplications();
        app.MapAssessments();
        app.MapAttachments();
        app.MapGoalMap();
        app.MapCohortExport();
        app.MapAuditLog();
        app.MapRazorComponents<Root>()
            .AddInteractiveServerRenderMode(CircuitSocket.Configure)
            .RequireAuthorization();
    }
}
