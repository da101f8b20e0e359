using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Evidence;

internal static class EvidenceServices
{
    public static IServiceCollection AddEvidence(this IServiceCollection services) => services
        .AddScoped<EvidenceSession>()
        .AddScoped<ClaimDesk>()
        .AddScoped<AddCourse>()
        .AddScoped<AddActivity>()
        .AddScoped<ChangeCourse>()
        .AddScoped<ChangeActivity>()
        .AddScoped<LinkGoals>()
        .AddScoped<ProposeClaims>()
        .AddScoped<AttestClaim>()
        .AddScoped<ReturnClaim>()
        .AddScoped<RevokeClaim>()
        .AddScoped<UploadAttachment>()
        .AddScoped<OpenAttachment>()
        .AddScoped<EvidenceListQuery>()
        .AddScoped<GoalMatrixQuery>()
        .AddScoped<ClaimToDecideQuery>();
}
